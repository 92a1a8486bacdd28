import type { CompareWords } from '../../language/compare-words.ts';
import { lexiconFor } from '../../language/index.ts';
import type { Report } from '../../report/report.ts';
import type { Level, Reason, Verdict } from '../comparison.ts';
import { type Publication, publicationOf, publicationOrder } from '../incident/publication.ts';
import { contextFeatures } from '../pair/context.ts';
import { sharedPlainly } from '../pair/features.ts';
import { treeLogit } from '../pair/forest.ts';
import { logit, reasonsOf } from '../pair/model.ts';
import type { Models } from '../pair/models.ts';
import { type Table, tableOf } from '../pair/table.ts';
import { vetoOf } from '../pair/veto.ts';
import type { Weighed } from '../pair/weighed.ts';
import type { Signature } from '../signature/signature.ts';
import { signaturesOf } from '../signature/signatures.ts';
import { isDoubtful, type Judgement, judge } from '../verdict/verdict.ts';

/** When each report of the story was published, by its index. */
type Published = readonly (Publication | null)[];

/** Two figures of different reports that answer one question. */
export interface Aligned {
  /** Index of the report in the story, and of the figure in its analysis. */
  a: { report: number; figure: number };
  b: { report: number; figure: number };
  verdict: Verdict;
  level: Level;
  orderKnown: boolean;
  /** Agrees only because one of them is open or vague. */
  weak: boolean;
  reasons: readonly Reason[];
  /** Logit of the decision. */
  score: number;
}

/** Logits from which an agreement is told, a difference is listed, and a difference is marked on the page. */
export interface Thresholds {
  agrees: number;
  possible: number;
  firm: number;
}

/**
 * Chosen on scores that were learned without the story they score (`npm run bench -- compare`): firm where
 * nine of ten marked pairs and four of five measures are right, because they are seen on the page; possible where the
 * folded list still holds at most 0.7 wrong figures an article.
 */
export const THRESHOLDS: Thresholds = { agrees: -0.8, possible: -1.45, firm: 0.3 };

/**
 * Aligns the figures of the reports of one story: every pair that answers one question, with its verdict.
 * @param models the sums that decide
 * @param own index of the report to hold against the others; without it, every report against every other
 */
export function align(
  reports: readonly Report[],
  models: Models,
  own?: number,
  thresholds: Thresholds = THRESHOLDS,
): Aligned[] {
  const table = tableOf(reports.map(signaturesOf), (features) => treeLogit(features, models.match));
  const published = reports.map(publicationOf);
  const words = lexiconFor(reports[own ?? 0]?.analysis.language ?? null)?.compare;
  if (!words) return [];
  const found: Aligned[] = [];
  for (let a = 0; a < table.figures.length; a++) {
    if (own !== undefined && table.figures[a]?.report !== own) continue;
    for (let b = own === undefined ? a + 1 : 0; b < table.figures.length; b++) {
      const pair = table.figures[a]?.report === table.figures[b]?.report ? null : hold(a, b);
      if (pair) found.push(pair);
    }
  }
  return found;

  function hold(a: number, b: number): Aligned | null {
    if (table.score(a, b) < HOPELESS) return null;
    const judged = judgePair(table, a, b, published, words as CompareWords);
    if (isDoubtful(judged) && forbidden(table, a, b, published)) return null;
    const features = contextFeatures(table, a, b, judged);
    const weights = judged.verdict === 'agrees' ? models.equal : models.unequal;
    const score = logit(features, weights);
    const level = levelOf(judged, score, thresholds);
    if (!level) return null;
    const [x, y] = [table.figures[a] as Weighed, table.figures[b] as Weighed];
    const reasons = [...judged.reasons, ...sharedPlainly(x, y), ...reasonsOf(features, weights)];
    const { verdict, orderKnown, weak } = judged;
    return { a: at(table, a), b: at(table, b), verdict, level, orderKnown, weak, reasons, score };
  }
}

function forbidden(table: Table, a: number, b: number, published: Published): boolean {
  const [x, y] = [table.figures[a] as Weighed, table.figures[b] as Weighed];
  const [first, second] = [published[x.report], published[y.report]];
  const apart = first && second ? first.day - second.day : null;
  return vetoOf(x.signature, y.signature, apart) !== null;
}

/** Below this value-free score nothing that the values tell makes a pair. */
const HOPELESS = -6;

const at = ({ figures }: Table, index: number) => ({
  report: figures[index]?.report as number,
  figure: figures[index]?.signature.index as number,
});

function levelOf({ verdict }: Judgement, score: number, least: Thresholds): Level | null {
  if (verdict === 'agrees') return score >= least.agrees ? 'firm' : null;
  return score >= least.firm ? 'firm' : score >= least.possible ? 'possible' : null;
}

/** Judges two figures of the table, with the order in which their reports were published. */
export function judgePair(
  table: Table,
  a: number,
  b: number,
  published: Published,
  words: CompareWords,
): Judgement {
  const [x, y] = [table.figures[a], table.figures[b]];
  const [first, second] = [x?.signature as Signature, y?.signature as Signature];
  const when = (figure: Weighed | undefined) => published[figure?.report as number] ?? null;
  const order = publicationOrder(when(x), when(y));
  return judge(first, second, order, grows(first, second, words));
}

/** The dead, the injured, the arrested, the houses destroyed: such counts only grow while a story runs. */
function grows(a: Signature, b: Signature, words: CompareWords): boolean {
  const { event } = a;
  if (!event || event !== b.event || a.kind !== b.kind || !words.growing.has(event)) return false;
  return (a.kind === 'person') === words.personal.has(event);
}
