import type { Figure } from '../../figures/figure.ts';
import type { Report } from '../../report/report.ts';
import { sentenceAround } from '../context.ts';

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

/** The same on one line. */
export const valueWords = ({ bound, amount }: ValueView): string =>
  bound ? `${bound} ${amount}` : amount;

const CLAUSE = /^[^,;:()“”"—–]{0,160}/;
const LONGEST = 7;
/** How many words before a figure are told where it is not a count of what comes after it. */
const BEFORE = 4;

/**
 * What a figure is a figure of, in the words that stand beside it: what is counted comes after a count, what is
 * measured stands on both sides. The text's own words, because a name made by us would be a claim of ours.
 */
export function measureOf(report: Report, figure: Figure): string {
  const { text } = report.article;
  const [start, end] = sentenceAround(report, figure.span);
  const clause = CLAUSE.exec(text.slice(figure.span[1], end))?.[0] ?? '';
  const after = wordsIn(clause.replace(/\.$/, ''));
  if (figure.kind === 'count' && after.length > 1) return after.slice(0, LONGEST).join(' ');
  const before = wordsIn(text.slice(start, figure.span[0]));
  return [...before.slice(-BEFORE), '…', ...after.slice(0, LONGEST - BEFORE)].join(' ');
}

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean);
