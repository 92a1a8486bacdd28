import { describe, expect, it } from 'vitest';
import { english } from '../../lib/language/en/index.ts';
import { apartFromDatelines } from '../../lib/text/dateline.ts';
import { readProse } from '../../lib/text/prose.ts';

function sentences(text: string): string[] {
  const { tokens, sentences } = apartFromDatelines(readProse(text, english));
  return sentences.map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
}

describe('a dateline', () => {
  it.each([
    ['LENK — Two officials left.', 'LENK —', 'Two officials left.'],
    [
      'LENK, Orvel, May 3 (Harbour Wire) - Inspectors left.',
      'LENK, Orvel, May 3 (Harbour Wire) -',
      'Inspectors left.',
    ],
    ['Tellin (Harbour Wire) – 40 people left.', 'Tellin (Harbour Wire) –', '40 people left.'],
    ['PORT ARDEL, Orvel (HW) — Mr. Lenk left.', 'PORT ARDEL, Orvel (HW) —', 'Mr. Lenk left.'],
  ])('is a sentence of its own: %s', (text, ...expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    'NATO - which met in Lenk - left.',
    'Ana Orvel – Lenk’s mayor – left.',
    'ANA ORVEL - “We left.”',
    'The NAVY - Orvel’s own - left.',
    'LENK-BOUND ferries left.',
    'Lenk: Orvel (HW) - She left.',
    '12 - Lenk left.',
    'the port (HW) - She left.',
    'LENK',
  ])('is not: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('opens its paragraph, wherever in the text that is', () => {
    expect(sentences('She left. LENK — He left.\nTELLIN — He left. She did.')).toEqual([
      'She left.',
      'LENK — He left.',
      'TELLIN —',
      'He left.',
      'She did.',
    ]);
  });
});
