import type { MeasureValue } from '../../compare/comparison.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Report } from '../../report/report.ts';
import { say } from '../words/say.ts';

/** A value as its text writes it: the words that bound it, and the amount. */
export interface ValueView {
  bound: string | null;
  amount: string;
}

const BOUND = /^(\p{L}[\p{L}' -]{0,40}?) ?(?=[\p{Sc}\d])/u;

/** "About 4,000" is "about" and "4,000"; a value spelled in words stays in one piece. */
export const valueIn = (report: Report, figure: Figure): ValueView =>
  readValue(report.article.text, figure);

/** The same for a figure of the title. */
export const valueOfTitle = (report: Report, figure: Figure): ValueView =>
  readValue(report.article.title, figure);

function readValue(text: string, figure: Figure): ValueView {
  const words = text.slice(...figure.span).trim();
  const [found, bound] = figure.bound === 'exact' ? [] : (BOUND.exec(words) ?? []);
  return found && bound
    ? { bound: bound.toLowerCase(), amount: words.slice(found.length) }
    : { bound: null, amount: words };
}

/** The value a report answers with; "none" where it says that there was none, null where the report is not known. */
export function valueAt(report: Report | undefined, { figure }: MeasureValue): ValueView | null {
  if (report && figure < 0) return { bound: null, amount: say('figure.none') };
  const found = report?.analysis.figures[figure];
  return report && found ? valueIn(report, found) : null;
}

/** The same on one line. */
export const valueWords = ({ bound, amount }: ValueView): string =>
  bound ? `${bound} ${amount}` : amount;
