import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';

const FEWEST_DIGITS = 7;
const MOST_PARTS = 6;

/**
 * A part of a telephone number: groups of digits with one blank, hyphen, full stop or bracket between them.
 * - `+44 20 7946 0123`, `(212) 555 0134`, `0800 555 019`, `98765 43210`
 * - `1 28 8`, `10-20-30`: more than two groups are some other code
 * - not: `12 500 000` (one number), `10-20`, `in 2019 1,288 people`
 */
export function isPhone(draft: Draft, reading: Reading): boolean {
  const { tokens } = reading;
  if (draft.shape !== 'digits' || draft.unitSaid || draft.scale > 1) return false;
  if (draft.low !== draft.high) return false;
  let first = draft.numeral;
  while (draft.numeral - first < 2 * MOST_PARTS && joins(tokens, first))
    first -= back(tokens, first);
  let end = draft.end;
  while (end - draft.end < 2 * MOST_PARTS && joins(tokens, nextDigits(tokens, end)))
    end = nextDigits(tokens, end) + 1;
  if (first === draft.numeral && end === draft.end) return false;
  const groups = tokens.slice(first, end).filter(({ kind }) => kind === 'number');
  const digits = groups.reduce((sum, { text }) => sum + text.length, 0);
  if (groups.length > 2) return true; // "10-20-30", "1 28 8": whatever it is, it is no number
  if (digits < FEWEST_DIGITS) return false;
  const dialled = /^[+(]$/.test(tokens[first - 1]?.text ?? '') || groups[0]?.text[0] === '0';
  // "in 2019 1,288 people" is a year and a count
  return dialled || groups.every(({ text }) => /^\d{5,9}$/.test(text));
}

/** Whether digits at a token go on from digits before them. */
function joins(tokens: readonly Token[], at: number): boolean {
  const step = back(tokens, at);
  return step > 0 && tokens[at - step]?.kind === 'number';
}

/** How many tokens back the digits before these stand: 1 over a blank, 2 over a mark, 0 when none do. */
function back(tokens: readonly Token[], at: number): number {
  const [token, before, earlier] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (token?.kind !== 'number' || !before) return 0;
  const near = token.start - before.end <= 1;
  if (before.kind === 'number') return near ? 1 : 0;
  return near && /^[-.)]$/.test(before.text) && before.glued && earlier?.kind === 'number' ? 2 : 0;
}

const nextDigits = (tokens: readonly Token[], end: number): number =>
  tokens[end]?.kind === 'number' ? end : end + 1;
