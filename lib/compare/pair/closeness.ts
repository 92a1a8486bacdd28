import type { Signature } from '../signature/signature.ts';

/** One number for a written value: the middle of a range, the end of an open one. */
const written = ({ low, high }: Signature): number =>
  Number.isFinite(low) ? (Number.isFinite(high) ? (low + high) / 2 : low) : high;

/**
 * Distance of two values as the logarithm of their ratio: 0.1 for 100 and 110, 1.6 for 5 and 24; also of what
 * magnitudes stand for: 0.2 for 6.9 and 6.8, 3.9 for 6.9 and 5.2.
 */
export function distance(a: Signature, b: Signature): number {
  if (a.logarithmic && b.logarithmic) return Math.abs(written(a) - written(b)) * Math.LN10;
  const [x, y] = [Math.abs(written(a)), Math.abs(written(b))];
  return Math.abs(Math.log((x + 1e-9) / (y + 1e-9)));
}

/**
 * Whether two numbers are one with a digit changed: 7.6 and 7.7, 38 and 35.
 * - not: 8 and 9 (any two digits differ in one digit), 200 and 700
 */
export function digitApart(a: Signature, b: Signature): boolean {
  const [x, y] = [withoutZeros(a.figure.low), withoutZeros(b.figure.low)];
  if (x.length !== y.length || x.length < 2) return false;
  let other = 0;
  for (let at = 0; at < x.length; at++) if (x[at] !== y[at]) other++;
  return other === 1;
}

function withoutZeros(value: number | null): string {
  const written = String(value);
  let end = written.length;
  while (written[end - 1] === '0') end--;
  return written.slice(0, end);
}
