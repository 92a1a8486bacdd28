import { describe, expect, it } from 'vitest';
import { withinItem } from '../../../lib/attributions/steps/headline-item.ts';
import { drafted } from '../drafted.ts';

/** What is left of all that stands behind "say". */
function left(text: string): string[] {
  const { reading, draft, words } = drafted(text);
  return words(withinItem(reading, draft('officials', 'say', text.split(' say ')[1] ?? '')));
}

describe('what is said in a line that lists news ends at a semicolon', () => {
  it.each([
    ['Two officials say the wall is unsafe; toll rises to 31', 'the wall is unsafe'],
    ['Port closed; officials say “it leaks; it holds” for now', '“it leaks; it holds” for now'],
    [
      'Two officials say the wall is unsafe; it will be torn down.',
      'the wall is unsafe; it will be torn down.',
    ],
    ['Two officials say the wall is unsafe', 'the wall is unsafe'],
  ])('%s', (text, content) => expect(left(text)).toEqual([content]));
});
