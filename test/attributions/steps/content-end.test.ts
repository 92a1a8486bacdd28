import { describe, expect, it } from 'vitest';
import { upToItsEnd } from '../../../lib/attributions/steps/content-end.ts';
import { drafted } from '../drafted.ts';

/** What is left of all that stands behind "say". */
function item(text: string): string[] {
  const { reading, draft, words } = drafted(text);
  return words(upToItsEnd(reading, draft('officials', 'say', text.split(' say ')[1] ?? '')));
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
  ])('%s', (text, content) => expect(item(text)).toEqual([content]));
});

const left = (text: string, cue: string, content: string) => {
  const { reading, draft, words } = drafted(text);
  return words(upToItsEnd(reading, draft('Orvel', cue, content)));
};

it.each([
  ['Orvel said: “It holds.” Mr Lenk said it leaked.', '“It holds.” Mr Lenk', '“It holds.”'],
  [
    'Orvel said it leaked “a bit.” “We saw it,” he said.',
    'it leaked “a bit.” “We',
    'it leaked “a bit.”',
  ],
  ['Orvel said: “It holds. We checked.”', '“It holds. We checked.”', '“It holds. We checked.”'],
])('what is said ends with its sentence or its quotation: %s', (text, content, expected) =>
  expect(left(text, 'said', content)).toEqual([expected]),
);

it('but in a transcript', () =>
  expect(left('Orvel: It holds. We checked.', ':', 'It holds. We checked')).toEqual([
    'It holds. We checked',
  ]));
