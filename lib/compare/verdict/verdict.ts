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
/** Written numbers this far apart make an agreement by an open bound a weak one. */
const WEAK = 1.1;

/**
 * Judges two figures that answer one question: agrees before updates before differs.
 * @param order negative when `a` was published before `b`, positive when after, 0 on one day, null when unknown
 * @param grows whether the count can only grow while the story runs
 */
export function judge(a: Signature, b: Signature, order: number | null, grows: boolean): Judgement {
  const hedge = a.figure.bound === 'about' && b.figure.bound === 'about' ? 0.5 : 1;
  const [first, second] = [intervalOfSignature(a, hedge), intervalOfSignature(b, hedge)];
  const otherUnit = a.factor !== b.factor || a.converted || b.converted;
  if (meet(first, second) || (otherUnit && meet(converted(a, first), converted(b, second)))) {
    const open = !Number.isFinite(first.high + second.high + first.low + second.low);
    if (open && apart(a, b) >= WEAK) return told('agrees', 'agrees by an open bound', WEAKLY);
    return told('agrees', otherUnit ? 'same when converted' : 'values meet');
  }
  if (single(a) && single(b) && roundedTo(a.low, b.low)) return told('agrees', 'one is rounded');
  const known = grows && order !== null && order !== 0;
  const [earlier, later] = (order ?? 0) < 0 ? [first, second] : [second, first];
  if (known && later.low > earlier.high) return told('updates', 'later and higher');
  if (aboveVague(a, b) || aboveVague(b, a)) return told('agrees', 'above a vague word', WEAKLY);
  if (!grows) return told('differs', 'values apart');
  if (order === null) return told('differs', 'order of publication unknown', { orderKnown: false });
  return told('differs', order === 0 ? 'same day' : 'later and lower');
}

const told = (verdict: Verdict, name: string, but: Partial<Judgement> = {}): Judgement => ({
  verdict,
  reasons: [{ name, weight: 0 }],
  orderKnown: true,
  weak: false,
  ...but,
});

const WEAKLY = { weak: true };

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
