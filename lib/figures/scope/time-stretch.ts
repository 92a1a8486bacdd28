import type { StretchUnit } from '../../language/figure-words.ts';
import { parseDigits } from '../numerals/parse-digits.ts';
import { wholeInWords } from '../numerals/whole-in-words.ts';
import type { Reading } from '../reading.ts';
import { type Resolved, resolveBack, resolveLength } from './resolve-time.ts';

/** Words of time counted back from the day of publication: the token after them, and what they resolve to. */
export interface StretchFound extends Resolved {
  end: number;
  /** They lead years away from the report. */
  past: boolean;
}

/**
 * Time that is told by how long it is.
 * - `in the past 24 hours`, `over the last three years`: up to the day of publication
 * - `ten years ago`, `a decade earlier`: one year or day
 * - not: `for three years`, `the last three games`
 * @param at first token after a word that opens a time ("in", "over"), or its own first token
 */
export function stretchAt(
  at: number,
  reading: Reading,
  published: string | null,
): StretchFound | null {
  const { tokens, words } = reading;
  const article = words.definite.has(tokens[at]?.lower ?? '') ? 1 : 0;
  const recent = words.recentWords.has(tokens[at + article]?.lower ?? '');
  const counted = lengthAt(recent ? at + article + 1 : at, reading);
  if (!counted) return null;
  const { length, unit, end } = counted;
  if (recent) return { ...resolveLength(unit, length, published), end, past: false };
  if (!words.momentsBack.has(tokens[end]?.lower ?? '')) return null;
  const past = unit === 'year' && length >= 1;
  return { ...resolveBack(unit, length, published), end: end + 1, past };
}

/** "24 hours", "three years", "a decade", and "year" alone. */
function lengthAt(
  at: number,
  reading: Reading,
): { length: number; unit: StretchUnit; end: number } | null {
  const { tokens, words } = reading;
  const token = tokens[at];
  if (!token) return null;
  let length = 1;
  let next = at;
  if (token.kind === 'number') {
    length = parseDigits(token.text) ?? 0;
    next++;
  } else if (token.lower === 'a' || token.lower === 'an') next++;
  else if (words.numbers.has(token.lower)) {
    const whole = wholeInWords(reading, at);
    if (!whole) return null;
    length = whole.value;
    next = whole.end;
  }
  const found = words.stretches.get(tokens[next]?.lower ?? '');
  return found && length > 0 && length < 1000
    ? { length: length * found.times, unit: found.unit, end: next + 1 }
    : null;
}
