import { describe, expect, it } from 'vitest';
import { withinItem } from '../../../lib/attributions/steps/headline-item.ts';
import { drafted } from '../drafted.ts';

/** What is left of all that stands behind "say". */
function left(text: string): string[] {
  const { reading, draft, words } = drafted(text);
  return words(withinItem(reading, draft('officials', 'say', text.split(' say ')[1] ?? '')));
}

describe('what is said ends at a semicolon in a line that lists news, and before somebody else', () => {
  it.each([
    ['Two officials say the wall is unsafe; toll rises to 31', 'the wall is unsafe'],
    ['Port closed; officials say “it leaks; it holds” for now', '“it leaks; it holds” for now'],
    [
      'Two officials say the wall is unsafe; it will be torn down.',
      'the wall is unsafe; it will be torn down.',
    ],
    ['Two officials say the wall is unsafe', 'the wall is unsafe'],
    ['Two officials say it leaks; a third was less sure.', 'it leaks'],
    ['Two officials say it leaks; the other was less sure.', 'it leaks'],
  ])('%s', (text, content) => expect(left(text)).toEqual([content]));
});
