import { describe, expect, it } from 'vitest';
import { resumption } from '../../../lib/attributions/rules/interrupted.ts';
import { drafted } from '../drafted.ts';

/** The second half of a quotation that `Orvel said` interrupts. */
function second(text: string): string | null {
  const { reading, draft, words } = drafted(text);
  const found = resumption(reading, draft('Orvel', 'said'));
  return found && (words({ ...draft('Orvel', 'said'), content: [found] })[0] as string);
}

describe('an interrupted quotation goes on', () => {
  it.each([
    ['“When it rains,” Orvel said, pointing to the roof, “it leaks.”', '“it leaks.”'],
    [
      '“When it rains,” Orvel said, citing a survey, “it leaks. Twice it burst.”',
      '“it leaks. Twice it burst.”',
    ],
    ['"In May," said Orvel, raising a hand, "I was there."', '"I was there."'],
  ])('%s', (text, expected) => expect(second(text)).toBe(expected));
});

describe('no quotation goes on', () => {
  it.each([
    ['behind a verb that leads to another', '“It holds,” Orvel said, adding, “we checked.”'],
    ['where a sentence begins', '“It holds,” Orvel said, pointing to the wall, “We checked.”'],
    [
      'within a clause',
      '“It holds,” Orvel said, adding that the crew, “who never slept,” checked.',
    ],
    ['that has ended', '“It holds!” Orvel said, pointing to the wall, “every night.”'],
    ['where none stands before', 'In May, Orvel said, pointing to the roof, “it leaks.”'],
  ])('%s', (_, text) => expect(second(text)).toBeNull());
});
