import type { Report } from '../../report/report.ts';
import type { MeasureFinding, MeasureValue } from '../comparison.ts';
import type { ZeroPair } from './zero.ts';

const REASON = [{ name: 'says that there is none', weight: 0 }];

/** Puts counts that are set against "none" to the findings of the page: the first report of the story. */
export function addZeros(
  findings: readonly MeasureFinding[],
  story: readonly Report[],
  pairs: readonly ZeroPair[],
): MeasureFinding[] {
  const all = [...findings];
  for (const { none, count, zero, signature } of pairs) {
    const statement = { report: story[none]?.id ?? '', span: zero.span };
    const counted = { report: story[count]?.id ?? '', span: signature.figure.span };
    const [own, other] =
      none === 0
        ? [value(statement, -1, null), value(counted, signature.index, 'differs')]
        : [value(counted, signature.index, null), value(statement, -1, 'differs')];
    const at = all.findIndex((finding) =>
      [finding.own, ...finding.ownAgain].some(({ place }) => same(place, own.place)),
    );
    const known = all[at];
    if (!known) all.unshift(fresh(own, other));
    else
      all[at] = { ...known, others: [...known.others, other], verdict: 'differs', level: 'firm' };
  }
  return all;
}

const same = (a: MeasureValue['place'], b: MeasureValue['place']): boolean =>
  a.span[0] === b.span[0] && a.span[1] === b.span[1];

const value = (
  place: MeasureValue['place'],
  figure: number,
  verdict: MeasureValue['verdict'],
): MeasureValue => ({ place, figure, verdict, level: 'firm', reasons: verdict ? REASON : [] });

const fresh = (own: MeasureValue, other: MeasureValue): MeasureFinding => ({
  id: `measure at ${own.place.span[0]}`,
  own,
  ownAgain: [],
  others: [other],
  verdict: 'differs',
  level: 'firm',
  orderKnown: true,
});
