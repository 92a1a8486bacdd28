import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';

const FEWEST_DIGITS = 7;
/** Tokens on either side that may belong to the same number. */
const FARTHEST = 12;

/**
 * A part of a telephone number: groups of digits with one blank, hyphen, full stop or bracket between them.
 * - `+44 20 7946 0123`, `(212) 555 0134`, `0800 555 019`, `98765 43210`
 * - `1 28 8`, `10-20-30`: more than two groups are some other code
 * - not: `12 500 000` (one number), `10-20`, `in 2019 1,288 people`
 */
export function isPhone(draft: Draft, { tokens }: Reading): boolean {
  const { numeral, end, shape, unitSaid, scale, low, high } = draft;
  if (shape !== 'digits' || unitSaid || scale > 1 || low !== high) return false;
  let first = numeral;
  for (let step = 1; step > 0 && numeral - first < FARTHEST; first -= step)
    step = back(tokens, first);
  let last = end - 1;
  for (let at = end; at <= last + 2 && at - end < FARTHEST; at++)
    if (back(tokens, at) === at - last) last = at;
  if (first === numeral && last === end - 1) return false;
  const groups = tokens.slice(first, last + 1).filter(({ kind }) => kind === 'number');
  if (groups.length > 2) return true; // "10-20-30", "1 28 8": whatever it is, it is no number
  if (groups.reduce((sum, { text }) => sum + text.length, 0) < FEWEST_DIGITS) return false;
  const dialled = /^[+(]$/.test(tokens[first - 1]?.text ?? '') || groups[0]?.text[0] === '0';
  // "in 2019 1,288 people" is a year and a count
  return dialled || groups.every(({ text }) => /^\d{5,9}$/.test(text));
}

/** How many tokens back the digits before these digits stand: 1 over a blank, 2 over a mark, 0 when none do. */
function back(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'number' || !before || token.start - before.end > 1) return 0;
  const step = before.glued && /^[-.)]$/.test(before.text) ? 2 : 1;
  return tokens[at - step]?.kind === 'number' ? step : 0;
}
