import type { Token } from '../../text/tokens.ts';
import { type Draft, reread } from '../draft.ts';
import type { Reading } from '../reading.ts';

/**
 * Carries a bound or a direction over to the figure that says the same again.
 * - `more than 100 km (60 miles)`: both; `lost 190 points, or 0.6%`: both; `down 2.3%, Orbex by 2.6%`: both
 * - not: `more than 5 killed, 12 injured`
 */
export function carryBounds(drafts: readonly Draft[], reading: Reading): Draft[] {
  const carried: Draft[] = [];
  for (const draft of drafts) {
    const before = carried.at(-1);
    const again =
      before &&
      draft.bound === 'exact' &&
      before.bound !== 'exact' &&
      saysAgain(before, draft, reading);
    carried.push(again && before ? reread(draft, 'bound carried', { bound: before.bound }) : draft);
  }
  return carried;
}

function saysAgain(a: Draft, b: Draft, { tokens }: Reading): boolean {
  const gap = tokens.slice(a.after, b.first);
  const change = a.bound === 'up' || a.bound === 'down';
  if (
    change &&
    gap.length > 0 &&
    gap.length < 12 &&
    gap.at(-1)?.lower === 'by' &&
    !gap.some(isStop)
  )
    return true;
  if (gap.length === 0 || gap.length > 2 || a.unit === b.unit) return false;
  const words = gap.map(({ text }) => text).join(' ');
  if (words === '(' || words === '/' || words === '[') return a.kind === b.kind;
  return change && (words === ', or' || words === 'or');
}

const isStop = (token: Token): boolean => token.text === '.' || token.text === ';';
