import { type Context, outletOf, publishedBeside } from '../context.ts';
import { standsAt } from '../stands-at.ts';
import { instant } from '../when.ts';
import { say } from '../words/say.ts';
import { valueIn, valueWords } from './value.ts';

/** One value of a measure at the time of its report. */
export interface PointView {
  /** Milliseconds since 1970. */
  at: number;
  /** Where the point stands; the known end of an open range. */
  value: number;
  /** Ends of what the words allow; null where they allow anything. */
  low: number | null;
  high: number | null;
  exact: boolean;
  own: boolean;
  label: string;
  when: string;
}

/** The values of one measure in time order; its table is the card's list of values. */
export interface HistoryView {
  points: readonly PointView[];
  /** The whole plot as a sentence. */
  words: string;
}

const LEAST_POINTS = 3;

/** One value and where it stands. */
export interface ValueAt {
  report: string;
  figure: number;
}

/** The history of a measure; null with fewer than three dated values, which two lines tell better. */
export function historyOf(context: Context, values: readonly ValueAt[]): HistoryView | null {
  const points = values
    .map((value) => pointOf(context, value))
    .filter((point) => point !== null)
    .sort((a, b) => a.at - b.at);
  if (points.length < LEAST_POINTS) return null;
  const told = points.map(({ words }) => words).join('; ');
  return { points, words: say('figure.history', { points: told }) };
}

function pointOf(context: Context, { report: id, figure: index }: ValueAt) {
  const report = context.reportOf(id);
  const figure = report?.analysis.figures[index];
  const at = instant(report?.article.published?.value);
  const value = figure && standsAt(figure);
  if (!report || !figure || at === null || value === null || value === undefined) return null;
  const label = valueWords(valueIn(report, figure));
  const when = publishedBeside(context, id);
  return {
    at,
    value,
    low: figure.low,
    high: figure.high,
    exact: figure.bound === 'exact' && figure.low === figure.high,
    own: id === context.report.id,
    label,
    when,
    words: say('figure.point', { value: label, outlet: outletOf(context, id), when }),
  };
}
