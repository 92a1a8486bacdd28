import type { Context } from '../signature/context.ts';
import { byStem } from '../signature/event.ts';
import type { Days } from './dates.ts';
import type { Publication } from './publication.ts';
import { isPast, type SentenceTime } from './time.ts';

/** How near a figure must stand to a happening that has a year of its own: "the 2004 flood, which killed 300". */
const NEAR = 6;
/** "The 2004 Upper Marl flood": so many words may stand between a year and its happening. */
const BETWEEN = 3;

/** When a figure is told of: what its sentence says, without the dates of other clauses and other happenings. */
export interface Moment {
  years: ReadonlySet<number>;
  resolved: readonly Days[];
  background: boolean;
}

/**
 * Of which years and days a figure is told, and whether as background.
 * - `In 2004 a flood killed 300`, `the 2004 flood killed 300`: of 2004
 * - not: `killed 12 in a valley that was laid waste by the flood of 2004` (the year is the other flood's)
 */
export function momentOf(
  context: Context,
  time: SentenceTime,
  published: Publication | null,
): Moment {
  const own = (at: number): boolean => reaches(context, at) && !ofAnother(context, at);
  const years = [...time.years].filter(([, at]) => own(at)).map(([year]) => year);
  const resolved = time.resolved.filter(({ at }) => own(at));
  const thisYear = published?.date.getUTCFullYear();
  const background =
    time.ago.some((at) => nearestTo(context, at)) ||
    isPast(resolved, published) ||
    years.some((year) => year !== thisYear);
  return { years: new Set(years), resolved, background };
}

/**
 * Whether a year is said of the clause that the figure stands in: it opens the sentence, or no clause ends between.
 * - `In 2004, after a wet spring, 300 died`; `300 people and 40 horses died in 2004`
 * - `hit the valley in 2004 and killed 300` (one subject, one time)
 * - not: `was founded in 2007 and has raised 300 million`, `killed 12 in Marl, where a fire in 2004 began`
 */
function reaches({ reading, first, end, from }: Context, year: number): boolean {
  const { prose, words, lower } = reading;
  const ends = (at: number, and: boolean): boolean => {
    const { kind, text = '' } = prose.tokens[at] ?? {};
    return (
      (kind === 'punctuation' && /[,;:–—]/u.test(text)) ||
      words.relatives.has(lower(at)) ||
      (and && words.conjunctions.has(lower(at)) && words.presents.has(lower(at + 1)))
    );
  };
  if (year < first) {
    if (year - from <= OPENING && opens(from)) return true;
    for (let at = year + 1; at < first; at++) if (ends(at, true)) return false;
    return true;
  }
  for (let at = end; at < year; at++) if (ends(at, false)) return false;
  return true;

  /** A date opens the sentence, or a word before dates does. */
  function opens(at: number): boolean {
    const number = prose.tokens[at]?.kind === 'number';
    return number || words.dating.has(lower(at)) || lower(at) in words.months;
  }
}

/** "Rose to 12 from 9 a year earlier": what was a year earlier is the nearer figure. */
function nearestTo(context: Context, ago: number): boolean {
  const { inFigure, end } = context;
  return reaches(context, ago) && !inFigure.slice(end, Math.max(end, ago - 1)).includes(true);
}

/** "In early May 2004," opens a sentence. */
const OPENING = 4;

/** Whether a year belongs to a name ("the Harbour Act of 2011") or to a happening that the figure is not told of. */
function ofAnother({ reading, first, end }: Context, year: number): boolean {
  const { prose, stems, words, lower } = reading;
  const named = prose.tokens[year - 2]?.text === ')' ? year - 3 : year - 2;
  if (words.partitive.has(lower(year - 1)) && reading.names[named]) return true;
  const happenings = byStem(words.incidents, words);
  const happening = (at: number) => happenings.has(stems[at] ?? '');
  const before = words.insideNoun.has(lower(year - 1)) ? 2 : 1;
  const noun = happening(year - before) || happening(year - 2) ? year - 2 : followed();
  if (noun === null) return false;
  return Math.min(Math.abs(noun - first), Math.abs(noun - end)) > NEAR;

  function followed(): number | null {
    for (let at = year + 1; at <= year + 1 + BETWEEN; at++) if (happening(at)) return at;
    return null;
  }
}
