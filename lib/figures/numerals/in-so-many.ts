import type { Reading } from '../reading.ts';
import { PARTICIPLE, VERB } from '../word-class.ts';
import { parseDigits } from './parse-digits.ts';
import { wholeInWords } from './whole-in-words.ts';

/** What a share of so many is called under "why?"; the noun that is counted follows it directly. */
export const IN_SO_MANY = 'so many in so many';

/** A share, and the token index after it. */
interface Share {
  value: number;
  end: number;
}

/**
 * The rest of a share told by two numbers.
 * - `one in four`, `four out of five`, `12 in every 100,000`, `nine of every 10`
 * - not: `12 in 2019`, `scored eight in 10 games` (after a verb only ones and rates of many are shares)
 * @param at token of the first number
 * @param above its value
 * @param end token after it
 */
export function inSoMany(reading: Reading, at: number, above: number, end: number): Share | null {
  const { tokens, words } = reading;
  if (above <= 0 || above > 99 || !Number.isInteger(above)) return null;
  const first = tokens[end]?.lower;
  const second = tokens[end + 1]?.lower;
  const every = words.everyWords.has(second ?? '');
  const out = first === words.out && second === words.of;
  if (first !== words.inside && !out && !(first === words.of && every)) return null;
  const start = end + 1 + (every || out ? 1 : 0) + (out && isEvery(reading, end + 2) ? 1 : 0);
  const below = wholeAt(reading, start, every ? 1e6 : 1000);
  if (!below || above >= below.value) return null;
  const object = (reading.classAt(at - 1) & (VERB | PARTICIPLE)) !== 0;
  if (object && above > 1 && below.value < 100 && !every && !out) return null;
  return { value: above / below.value, end: below.end };
}

const isEvery = ({ tokens, words }: Reading, at: number): boolean =>
  words.everyWords.has(tokens[at]?.lower ?? '');

/** The lower part: whole, in digits or words. */
function wholeAt(reading: Reading, at: number, most: number): Share | null {
  const token = reading.tokens[at];
  if (token?.kind === 'number') {
    const value = parseDigits(token.text);
    const next = reading.tokens[at + 1];
    const tied = next?.glued && (next.kind !== 'punctuation' || next.text === '-');
    return value !== null && value <= most && Number.isInteger(value) && !tied
      ? { value, end: at + 1 }
      : null;
  }
  const role = reading.words.numbers.get(token?.lower ?? '')?.role;
  if (role !== 'unit' && role !== 'tens') return null;
  const whole = wholeInWords(reading, at);
  return whole?.first === at ? whole : null;
}
