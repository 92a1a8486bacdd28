import { sameIncident } from '../incident/same-incident.ts';
import type { Signature } from './signature.ts';

/**
 * Says of each count whether it is the largest of what its report counts of one kind and event: a total does not
 * answer for a part. Counts of other incidents and times are held against one another; vague ones are left out.
 * - `24 people were killed, 12 of them in Upper Marl`: 24 the largest, 12 not
 * - not: `24 people were killed and 40 injured` (two events); `9 were killed on Friday. In May 30 were killed.`
 */
export function withLargest(signatures: readonly Signature[]): Signature[] {
  return signatures.map((signature) => {
    if (!counted(signature)) return signature;
    const alike = signatures.filter((other) => counted(other) && sameKind(signature, other));
    const most = Math.max(...alike.map(({ low }) => low));
    const several = alike.some(({ low }) => low !== signature.low);
    return several ? { ...signature, largest: signature.low >= most } : signature;
  });
}

const counted = ({ kind, low, high }: Signature): boolean =>
  Number.isFinite(low) &&
  (high < 2 * low || !Number.isFinite(high)) &&
  (kind === 'person' || kind === 'count' || kind.startsWith('unit'));

const sameKind = (a: Signature, b: Signature): boolean =>
  a.kind === b.kind &&
  sameIncident(a, b) !== false &&
  (a.kind.startsWith('unit') ||
    (a.event ? a.event === b.event : a.head !== '' && a.head === b.head));
