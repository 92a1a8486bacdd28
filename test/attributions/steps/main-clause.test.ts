import { describe, expect, it } from 'vitest';
import { withoutMainClause } from '../../../lib/attributions/steps/main-clause.ts';
import { drafted } from '../drafted.ts';

/** What is left of all that stands behind "said", up to the full stop. */
function left(text: string): string[] {
  const { reading, draft, words } = drafted(text);
  const behind = text.slice(text.indexOf('said') + 5, -1);
  return words(withoutMainClause(reading, draft('Orvel', 'said', behind)));
}

describe('what is said in a clause that opens a sentence ends before the main clause', () => {
  it.each([
    ['While Orvel said the dam would hold, the port was closed.', 'the dam would hold'],
    ['While Orvel said the dam would hold, nobody slept and Lenk packed.', 'the dam would hold'],
    [
      'But after Orvel said Lenk, Ruiz and Aas had to go, they left.',
      'Lenk, Ruiz and Aas had to go',
    ],
    ['However, if Orvel said it was safe, she lied.', 'it was safe'],
    ['When Orvel said it was “safe,” the crowd laughed.', 'it was “safe,”'],
  ])('%s', (text, content) => expect(left(text)).toEqual([content]));

  it.each([
    'The port shut when Orvel said the dam, the oldest, had failed.',
    'Orvel said the dam would hold, the port was safe and Lenk was wrong.',
    'While Orvel said it was safe, sound and dry.',
  ])('not: %s', (text) => expect(left(text)).toEqual([text.slice(text.indexOf('said') + 5, -1)]));
});
