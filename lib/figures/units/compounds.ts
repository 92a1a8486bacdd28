import { type Draft, reread } from '../draft.ts';
import { parseDigits } from '../numerals/parse-digits.ts';
import type { Reading } from '../reading.ts';

/**
 * Joins a measure told in a unit and its smaller one.
 * - `6ft 2in` 6.1667 foot, `6'2"`, `six-foot-five`, `6 feet 5 inches`, `4 lb 6 oz`
 * - not: `6 ft, 2 in`; `3 years, 2 months` (told apart, as NewsQuant has it)
 */
export function joinCompounds(drafts: readonly Draft[], reading: Reading): Draft[] {
  const joined: Draft[] = [];
  for (let at = 0; at < drafts.length; at++) {
    const whole = drafts[at] as Draft;
    const smaller = reading.words.smallerUnits.get(whole.unit);
    const rest = smaller && restOf(whole, drafts[at + 1], smaller, reading);
    if (!rest) {
      joined.push(whole);
      continue;
    }
    const value = whole.low + rest.value / smaller.times;
    joined.push(
      reread(whole, 'unit and its part', {
        low: value,
        high: value,
        end: rest.end,
        after: rest.after,
      }),
    );
    while ((drafts[at + 1]?.first ?? Number.POSITIVE_INFINITY) < rest.after) at++;
  }
  return joined;
}

interface Rest {
  value: number;
  end: number;
  after: number;
}

function restOf(
  whole: Draft,
  next: Draft | undefined,
  smaller: { unit: string; times: number },
  reading: Reading,
): Rest | null {
  if (whole.low !== whole.high || !Number.isInteger(whole.low)) return null;
  const { tokens, words } = reading;
  const hyphen = tokens[whole.after]?.text === '-' && tokens[whole.after]?.glued ? 1 : 0;
  const at = whole.after + hyphen;
  if (next?.first === at && next.unit === smaller.unit && next.high < smaller.times)
    return { value: next.high, end: next.end, after: next.after };
  // "six-foot-five", "6'2": the smaller unit is left out
  const token = tokens[at];
  if (!token?.glued) return null;
  const word = words.numbers.get(token.lower);
  const value =
    token.kind === 'number'
      ? parseDigits(token.text)
      : (word?.role === 'unit' && word.value) || null;
  return value !== null && value < smaller.times ? { value, end: at + 1, after: at + 1 } : null;
}
