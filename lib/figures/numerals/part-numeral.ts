import type { NumberWord } from '../../language/figure-words.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseBefore } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import { unitAfter } from '../units/unit-after.ts';
import { ADJECTIVE, DETERMINER, NOUN, NUMBER, PRONOUN } from '../word-class.ts';
import type { Numeral } from './numerals.ts';
import { plain } from './plain.ts';

/**
 * Parts told by one word, with an article or without.
 * - `a third of the homes`, `half the condos`, `half a million`, `a quarter`, `more than half`
 * - not: `the third quarter`, `the first half`, `a third man`, `half-mast`
 */
export function partNumeral(reading: Reading, at: number): Numeral | null {
  const { tokens, words } = reading;
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const { value } = words.numbers.get(token.lower) as NumberWord & { role: 'part' };
  const article = before?.lower === 'a' || before?.lower === 'an';
  const next = tokens[at + 1];
  const hyphened = next?.glued && next.text === '-';
  const scaled = hyphened ? words.numbers.get(tokens[at + 2]?.lower ?? '') : undefined;
  const read = (first: number, end: number, part: number): Numeral =>
    plain(first, end, part, part < 1 ? 'fraction' : 'words');
  if (scaled?.role === 'scale') return read(article ? at - 1 : at, at + 3, scaled.value / value);
  if (hyphened) return null;
  if (value === 2) {
    const scale = next?.lower === 'a' ? words.numbers.get(tokens[at + 2]?.lower ?? '') : undefined;
    if (scale?.role === 'scale') return read(at, at + 3, scale.value / 2);
    if (token.lower !== 'half' || (before && isHalfOf(reading, at - 1))) return null;
    const bits = reading.classAt(at + 1);
    const held =
      next?.lower === 'of' || next?.lower === 'an' || (bits & (DETERMINER | PRONOUN)) !== 0;
    const bounded = phraseBefore(tokens, at, words.boundsBefore) !== null;
    return held || bounded ? read(article ? at - 1 : at, at + 1, 0.5) : null;
  }
  if (!article) return null;
  const bits = reading.classAt(at + 1);
  if (value === 4 && unitAfter(reading, at + 1)?.entry.kind === 'physical')
    return read(at - 1, at + 1, 1 / value);
  const named = (bits & (NOUN | NUMBER | ADJECTIVE)) !== 0 && next?.lower !== 'of';
  return named ? null : read(at - 1, at + 1, 1 / value);
}

/** "the first half", "a second half", "the half": a half of a match or a year. */
function isHalfOf(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const token = tokens[at] as Token;
  if (token.lower === 'a') return false;
  if (token.lower === 'and' || token.text === '-') return true;
  return (
    (reading.classAt(at) & DETERMINER) !== 0 ||
    /^(?:first|second|other|latter|last)$/.test(token.lower)
  );
}
