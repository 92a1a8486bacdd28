import type { Report } from '../../report/report.ts';
import type { Span } from '../../text/span.ts';
import type { Level, MeasureFinding, MeasureValue, Verdict } from '../comparison.ts';
import { DAY, publicationOf } from '../incident/publication.ts';
import type { Aligned } from './align.ts';
import { authoritiesReason } from './authorities.ts';

const VERDICTS: readonly Verdict[] = ['differs', 'updates', 'agrees'];

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
  const [first = 0, ...again] = own.map((figure) => ownValue(story, figure));
  const others = strongest(pairs).map((pair) => otherValue(story, pair));
  const shown = shownVerdict(pairs);
  return {
    id: `measure ${own[0]}`,
    own: first as MeasureValue,
    ownAgain: again as MeasureValue[],
    others: others.sort((a, b) => published(story, a) - published(story, b)),
    ...shown,
    orderKnown: pairs.every(({ orderKnown }) => orderKnown),
  };
}

/** One value a place: the pair that says most of it. */
function strongest(pairs: readonly Aligned[]): Aligned[] {
  return [...Map.groupBy(pairs, partnerOf).values()].map((same) =>
    same.reduce((best, pair) => (pair.a.figure < best.a.figure ? pair : best)),
  );
}

/** Differs before updates before agrees, firm ones first: a possible difference does not hide a firm agreement. */
function shownVerdict(pairs: readonly Aligned[]): { verdict: Verdict; level: Level } {
  for (const level of ['firm', 'possible'] as const)
    for (const verdict of VERDICTS) {
      if (level === 'firm' && verdict === 'agrees' && pairs.some(possiblyApart)) continue;
      if (pairs.some((pair) => pair.level === level && pair.verdict === verdict))
        return { verdict, level };
    }
  return { verdict: 'agrees', level: 'firm' };
}

const possiblyApart = ({ level, verdict }: Aligned): boolean =>
  level === 'possible' && verdict !== 'agrees';

function ownValue([page]: readonly Report[], figure: number): MeasureValue {
  const { id, analysis } = page as Report;
  const span = analysis.figures[figure]?.span ?? [0, 0];
  return { place: { report: id, span }, figure, verdict: null, level: 'firm', reasons: [] };
}

function otherValue(
  story: readonly Report[],
  { a, b, verdict, level, weak, reasons }: Aligned,
): MeasureValue {
  const [page, report] = [story[a.report] as Report, story[b.report] as Report];
  const [own, span] = [a, b].map(
    ({ report: at, figure }) => story[at]?.analysis.figures[figure]?.span ?? [0, 0],
  ) as [Span, Span];
  const authorities = verdict === 'agrees' ? [] : authoritiesReason(page, own, report, span);
  return {
    place: { report: report.id, span },
    figure: b.figure,
    verdict,
    level,
    ...(weak ? { loosely: true } : {}),
    reasons: [...authorities, ...reasons],
  };
}

function published(story: readonly Report[], { place }: MeasureValue): number {
  const report = story.find(({ id }) => id === place.report);
  const stated = report && publicationOf(report);
  return stated ? (stated.moment ?? stated.day * DAY) : Number.POSITIVE_INFINITY;
}
