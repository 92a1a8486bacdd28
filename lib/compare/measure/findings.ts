import type { Figure } from '../../figures/figure.ts';
import type { Report } from '../../report/report.ts';
import type { MeasureFinding, MeasureValue, Place } from '../comparison.ts';
import { DAY, publicationOf } from '../incident/publication.ts';
import { strongest, VERDICTS } from '../verdict/strongest.ts';
import type { Aligned } from './align.ts';
import { authoritiesReason } from './authorities.ts';

/**
 * Makes one finding of all that is said of one measure: figures of this page that share a partner, or agree with the
 * same one, are mentions of one measure.
 * @param story the page's report first
 * @param pairs alignments of the page's figures, `a` being the page's
 */
export function findMeasures(
  story: readonly Report[],
  pairs: readonly Aligned[],
): MeasureFinding[] {
  const groups = groupByMeasure(pairs);
  return groups
    .map((group) => finding(story, group))
    .sort((a, b) => order(a) - order(b) || a.own.place.span[0] - b.own.place.span[0]);
}

const order = ({ verdict, level }: MeasureFinding): number =>
  VERDICTS.indexOf(verdict) * 2 + (level === 'firm' ? 0 : 1);

const partnerOf = ({ b }: Aligned): string => `${b.report} ${b.figure}`;

/** Own figures joined by a partner both have; a partner that one merely may differ from joins nothing. */
function groupByMeasure(pairs: readonly Aligned[]): Aligned[][] {
  const groupOf = new Map<number, Aligned[]>();
  const byPartner = new Map<string, Aligned[]>();
  for (const pair of pairs) {
    const key = partnerOf(pair);
    const tied = pair.verdict === 'agrees' || pair.level === 'firm';
    const own = groupOf.get(pair.a.figure);
    const partner = tied ? byPartner.get(key) : undefined;
    const group = own ?? partner ?? [];
    group.push(pair);
    if (own && partner && own !== partner) {
      own.push(...partner);
      for (const moved of partner) {
        groupOf.set(moved.a.figure, own);
        byPartner.set(partnerOf(moved), own);
      }
    }
    groupOf.set(pair.a.figure, group);
    if (tied) byPartner.set(key, group);
  }
  return [...new Set(groupOf.values())];
}

function finding(story: readonly Report[], pairs: readonly Aligned[]): MeasureFinding {
  const own = [...new Set(pairs.map(({ a }) => a.figure))].sort((a, b) => a - b);
  const [first, ...again] = own.map((figure) => ownValue(story[0] as Report, figure));
  const reportOf = ({ b }: Aligned) => story[b.report] as Report;
  return {
    id: `measure ${own[0]}`,
    own: first as MeasureValue,
    ownAgain: again,
    others: onePerPlace(pairs)
      .sort((x, y) => published(reportOf(x)) - published(reportOf(y)))
      .map((pair) => otherValue(story[0] as Report, reportOf(pair), pair)),
    ...strongest(pairs),
    orderKnown: pairs.every(({ orderKnown }) => orderKnown),
  };
}

/** One value a place: the pair that says most of it. */
function onePerPlace(pairs: readonly Aligned[]): Aligned[] {
  return [...Map.groupBy(pairs, partnerOf).values()].map((same) =>
    same.reduce((best, pair) => (pair.a.figure < best.a.figure ? pair : best)),
  );
}

const ownValue = (page: Report, figure: number): MeasureValue => ({
  place: placeOf(page, figure),
  figure,
  verdict: null,
  level: 'firm',
  reasons: [],
});

function otherValue(
  page: Report,
  report: Report,
  { a, b, verdict, level, weak, reasons }: Aligned,
): MeasureValue {
  const place = placeOf(report, b.figure);
  const own = placeOf(page, a.figure).span;
  const authorities = verdict === 'agrees' ? [] : authoritiesReason(page, own, report, place.span);
  return {
    place,
    figure: b.figure,
    verdict,
    level,
    ...(weak ? { loosely: true } : {}),
    reasons: [...authorities, ...reasons],
  };
}

const placeOf = ({ id, analysis }: Report, figure: number): Place => ({
  report: id,
  span: (analysis.figures[figure] as Figure).span,
});

function published(report: Report): number {
  const stated = publicationOf(report);
  return stated ? (stated.moment ?? stated.day * DAY) : Number.POSITIVE_INFINITY;
}
