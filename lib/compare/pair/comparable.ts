import type { Signature } from '../signature/signature.ts';

/**
 * Whether two figures can be answers to one question at all: the cheap test before any words are compared.
 * A count without a noun may count anything; changes ("up 3") meet only changes.
 */
export function comparable(a: Signature, b: Signature): boolean {
  if (change(a) !== change(b)) return false;
  if (a.kind === b.kind) return a.kind !== 'count' || nounsMeet(a, b);
  return (
    counts(a) && counts(b) && (!a.head || !b.head || (a.event !== null && a.event === b.event))
  );
}

const change = ({ figure: { bound } }: Signature): boolean => bound === 'up' || bound === 'down';
const counts = ({ kind }: Signature): boolean => kind === 'person' || kind === 'count';

function nounsMeet(a: Signature, b: Signature): boolean {
  if (!a.head || !b.head || a.head === b.head) return true;
  if (a.event && a.event === b.event) return true;
  return a.noun.some((stem) => b.noun.includes(stem)) || a.right.has(b.head) || b.right.has(a.head);
}

/** "Said it twice" and "two officials": of how often and how many, equal numbers are no one figure unless both say of what. */
export const timesAndThings = (a: Signature, b: Signature): boolean =>
  times(a) !== times(b) && !(a.head && b.head);
const times = ({ figure: { kind } }: Signature): boolean => kind === 'ratio';
