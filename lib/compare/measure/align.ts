import type { CompareWords } from '../../language/compare-words.ts';
import { lexiconFor } from '../../language/index.ts';
import type { Report } from '../../report/report.ts';
import type { Level } from '../comparison.ts';
import { type Publication, publicationOf, publicationOrder } from '../incident/publication.ts';
import { timesAndThings } from '../pair/comparable.ts';
import { contextFeatures } from '../pair/context.ts';
import { sharedPlainly } from '../pair/features.ts';
import { treeLogit } from '../pair/forest.ts';
import { logit, reasonsOf } from '../pair/model.ts';
import type { Models } from '../pair/models.ts';
import { tableOf } from '../pair/table.ts';
import { vetoOf } from '../pair/veto.ts';
import type { Weighed } from '../pair/weighed.ts';
import type { Signature } from '../signature/signature.ts';
import { signaturesOf } from '../signature/signatures.ts';
import { isDoubtful, type Judgement, judge } from '../verdict/verdict.ts';

/** When each report of the story was published, by its index. */
export type Published = readonly (Publication | null)[];

/** Two figures of different reports that answer one question. */
export interface Aligned extends Judgement {
  /** Index of the report in the story, and of the figure in its analysis. */
  a: { report: number; figure: number };
  b: { report: number; figure: number };
  level: Level;
}

/**
 * Logits from which an agreement is told, a difference is listed, and a difference is marked on the page. Chosen on
 * scores that were learned without the story they score (`npm run bench -- compare`): firm where nine of ten marked
 * pairs and four of five measures are right, because they are seen on the page; possible where the folded list still
 * holds at most 0.7 wrong figures an article.
 */
const LEAST = { agrees: -0.8, possible: -1.45, firm: 0.3 };

/** Below this value-free score nothing that the values tell makes a pair. */
const HOPELESS = -6;

/**
 * Aligns the figures of the reports of one story: every pair that answers one question, with its verdict.
 * @param models the sums that decide
 * @param own index of the report to hold against the others; without it, every report against every other
 */
export function align(reports: readonly Report[], models: Models, own?: number): Aligned[] {
  const words = lexiconFor(reports[own ?? 0]?.analysis.language ?? null)?.compare;
  if (!words) return [];
  const table = tableOf(reports.map(signaturesOf), (features) => treeLogit(features, models.match));
  const published = reports.map(publicationOf);
  const found: Aligned[] = [];
  table.figures.forEach((x, a) => {
    if (own !== undefined && x.report !== own) return;
    for (let b = own === undefined ? a + 1 : 0; b < table.figures.length; b++) {
      const pair = hold(x, a, table.figures[b] as Weighed, b, words);
      if (pair) found.push(pair);
    }
  });
  // what a report confirms, no other figure of that report puts in doubt
  const agreed = new Set(
    found.filter(({ verdict, weak }) => verdict === 'agrees' && !weak).flatMap(ends),
  );
  return found.filter(
    (pair) => pair.level === 'firm' || !ends(pair).some((end) => agreed.has(end)),
  );

  function hold(x: Weighed, a: number, y: Weighed, b: number, words: CompareWords): Aligned | null {
    if (x.report === y.report || table.score(a, b) < HOPELESS) return null;
    const judged = judgePair(x, y, published, words);
    if (isDoubtful(judged) && isForbidden(x, y, published)) return null;
    if (judged.verdict === 'agrees' && timesAndThings(x.signature, y.signature)) return null;
    const features = contextFeatures(table, a, b, judged);
    const weights = judged.verdict === 'agrees' ? models.equal : models.unequal;
    const level = levelOf(judged, logit(features, weights));
    if (!level) return null;
    const reasons = [...judged.reasons, ...sharedPlainly(x, y), ...reasonsOf(features, weights)];
    return { ...judged, a: at(x), b: at(y), level, reasons };
  }
}

/** Whether a rule says that two figures are of two questions. */
export function isForbidden(x: Weighed, y: Weighed, published: Published): boolean {
  const [first, second] = [published[x.report], published[y.report]];
  const apart = first && second ? first.day - second.day : null;
  return vetoOf(x.signature, y.signature, apart) !== null;
}

/** Each figure of a pair, with the other's report. */
const ends = ({ a, b }: Aligned): string[] => [
  `${a.report} ${a.figure} ${b.report}`,
  `${b.report} ${b.figure} ${a.report}`,
];

const at = ({ report, signature }: Weighed) => ({ report, figure: signature.index });

function levelOf({ verdict }: Judgement, score: number): Level | null {
  if (verdict === 'agrees') return score >= LEAST.agrees ? 'firm' : null;
  return score >= LEAST.firm ? 'firm' : score >= LEAST.possible ? 'possible' : null;
}

/** Judges two figures, with the order in which their reports were published. */
export function judgePair(
  { report, signature: first }: Weighed,
  { report: other, signature: second }: Weighed,
  published: Published,
  words: CompareWords,
): Judgement {
  const order = publicationOrder(published[report] ?? null, published[other] ?? null);
  return judge(first, second, order, grows(first, second, words));
}

/** The dead, the injured, the arrested, the houses destroyed: such counts only grow while a story runs. */
function grows(a: Signature, b: Signature, words: CompareWords): boolean {
  const { event } = a;
  if (!event || event !== b.event || !words.growing.has(event)) return false;
  return (a.kind === 'person' || b.kind === 'person') === words.personal.has(event);
}
