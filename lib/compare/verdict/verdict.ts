import { isAboveVague } from '../../figures/within/range-of.ts';
import type { Reason, Verdict } from '../comparison.ts';
import type { Signature } from '../signature/signature.ts';
import { type Interval, intervalOf, meet, roundedTo } from './interval.ts';

/** How two figures of one measure stand to one another. */
export interface Judgement {
  verdict: Verdict;
  reasons: readonly Reason[];
  /** False when the verdict would need an order of publication that is not known. */
  orderKnown: boolean;
  /** Agrees only because one bound is open: "at least one" and 24. */
  weak: boolean;
}

/** Whether two figures of one question would be told apart, or agree but loosely: then they must be of one question. */
export const isDoubtful = ({ verdict, weak }: Judgement): boolean => verdict !== 'agrees' || weak;

/** A converted value is rounded: by a fiftieth, and small whole numbers by half a unit (6 miles for 10 km). */
const CONVERTED = 0.02;
const SMALL = 20;
/** Lower ends this far apart make an agreement by an open bound a weak one. */
const WEAK = 1.5;

/**
 * Judges two figures that answer one question: agrees before updates before differs.
 * @param order negative when `a` was published before `b`, positive when after, 0 on one day, null when unknown
 * @param grows whether the count can only grow while the story runs
 */
export function judge(a: Signature, b: Signature, order: number | null, grows: boolean): Judgement {
  const hedge = a.figure.bound === 'about' && b.figure.bound === 'about' ? 0.5 : 1;
  const [first, second] = [intervalOfSignature(a, hedge), intervalOfSignature(b, hedge)];
  const plain = { orderKnown: true, weak: false };
  const otherUnit =
    (a.unit !== b.unit && a.unit !== '' && b.unit !== '') || a.converted || b.converted;
  if (meet(first, second) || (otherUnit && meet(converted(a, first), converted(b, second)))) {
    const open = !Number.isFinite(first.high + second.high + first.low + second.low);
    const weak = open && apart(a, b) >= WEAK;
    const name = weak
      ? 'agrees by an open bound'
      : otherUnit
        ? 'same when converted'
        : 'values meet';
    return { verdict: 'agrees', reasons: [{ name, weight: 0 }], ...plain, weak };
  }
  if (single(a) && single(b) && roundedTo(a.low, b.low))
    return { verdict: 'agrees', reasons: [{ name: 'one is rounded', weight: 0 }], ...plain };
  const known = grows && order !== null && order !== 0;
  const [earlier, later] = (order ?? 0) < 0 ? [first, second] : [second, first];
  if (known && later.low > earlier.high)
    return { verdict: 'updates', reasons: [{ name: 'later and higher', weight: 0 }], ...plain };
  if (aboveVague(a, b) || aboveVague(b, a)) {
    const reasons = [{ name: 'above a vague word', weight: 0 }];
    return { verdict: 'agrees', reasons, orderKnown: true, weak: true };
  }
  if (!grows)
    return { verdict: 'differs', reasons: [{ name: 'values apart', weight: 0 }], ...plain };
  if (order === null) {
    const reasons = [{ name: 'order of publication unknown', weight: 0 }];
    return { verdict: 'differs', reasons, orderKnown: false, weak: false };
  }
  const name = order === 0 ? 'same day' : 'later and lower';
  return { verdict: 'differs', reasons: [{ name, weight: 0 }], ...plain };
}

/** `dozens` and 250; not: `dozens` and `thousands`, which are two words. */
const aboveVague = (word: Signature, number: Signature): boolean =>
  word.vague && !number.vague && isAboveVague(word.high, number.low);

const intervalOfSignature = ({ low, high, figure, kind }: Signature, hedge: number): Interval =>
  intervalOf(low, high, figure.bound, kind === 'percent', hedge);

function converted({ figure, factor }: Signature, { low, high }: Interval): Interval {
  const written = figure.low ?? figure.high ?? 0;
  const half = Number.isInteger(written) && written < SMALL ? factor / 2 : 0;
  const slack = Math.max(half, Math.abs(written * factor) * CONVERTED);
  return { low: low - slack, high: high + slack };
}

const single = ({ low, high }: Signature): boolean => low === high;

/** Ratio of the finite ends nearest to what was written. */
function apart(a: Signature, b: Signature): number {
  const [x, y] = [written(a), written(b)];
  return Math.max(x, y) / Math.max(1e-9, Math.min(x, y));
}

const written = ({ low, high }: Signature): number =>
  Math.abs(Number.isFinite(low) ? low : Number.isFinite(high) ? high : 1);
