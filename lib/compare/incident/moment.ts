import type { Reading } from '../reading/reading.ts';
import type { Context } from '../signature/context.ts';
import { byStem } from '../signature/event.ts';
import type { Days } from './dates.ts';
import type { Publication } from './publication.ts';
import { isRecord } from './record.ts';
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
 * - `In 2004 a flood killed 300`, `the 2004 flood killed 300`, `since 2004, when a flood killed 300`: of 2004
 * - not: `killed 12 in a valley that was laid waste by the flood of 2004` (the year is the other flood's)
 * - not: `killed 12, the most since 2004` (the year is where the record is from)
 */
export function momentOf(
  context: Context,
  time: SentenceTime,
  published: Publication | null,
): Moment {
  const own = (at: number): boolean =>
    whenItWas(context, at) ||
    (reaches(context, at) && !ofAnother(context, at) && !ofRecord(context, at));
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
 * `2004, when [300 died]`, `May 2004 when [300 died]`: the figure's clause is about the date before it.
 * - not: `on Friday, when it was told that 300 had died`: a day of the week is of the news
 */
function whenItWas(context: Context, date: number): boolean {
  const { reading, first } = context;
  const { prose, words, lower } = reading;
  if (prose.tokens[date]?.kind !== 'number' && !(lower(date) in words.months)) return false;
  let at = dateEnd(context, date);
  if (prose.tokens[at]?.text === ',') at++;
  return at < first && words.relativesOfTime.has(lower(at)) && runsOn(context, at + 1);
}

/** Where a date ends that a month or a year is part of: behind `May 3 2004`. */
function dateEnd({ reading }: Context, date: number): number {
  let end = date + 1;
  while (reading.prose.tokens[end]?.kind === 'number') end++;
  return end;
}

/** `the deadliest storm since May [2004]`: with the year something is compared, nothing is told of it. */
function ofRecord({ reading, from }: Context, year: number): boolean {
  for (let at = year - 1; at > Math.max(from, year - SINCE); at--)
    if (isRecord(reading, at, from)) return true;
  return false;
}

/**
 * Whether a year is said of the clause that the figure stands in: it opens the sentence, or no clause ends between.
 * - `In 2004, after a wet spring, 300 died`; `300 people and 40 horses died in 2004`
 * - `hit the valley in 2004 and killed 300` (one subject, one time); `the last flood, in 2004, killed 300`
 * - not: `was founded in 2007 and has raised 300 million`, `killed 12 in Marl, where a fire in 2004 began`
 */
function reaches(context: Context, year: number): boolean {
  const { reading, first, end, from } = context;
  const { prose, words, lower } = reading;
  if (year >= first) {
    for (let at = end; at < year; at++) if (endsClause(reading, at)) return false;
    return true;
  }
  if (year - from <= OPENING && opens(from)) return true;
  // not: "In a report on the 2004 flood, they said that 300 died"
  if (words.dating.has(lower(year - 1)) && inOpening(context, year)) return true;
  const after = dateEnd(context, year);
  return runsOn(context, isAside(context, year, after) ? after + 1 : year + 1);

  /** A date opens the sentence, or a word before dates does. */
  function opens(at: number): boolean {
    const number = prose.tokens[at]?.kind === 'number';
    return number || words.dating.has(lower(at)) || lower(at) in words.months;
  }
}

/** `In a fire like it in [2004], 300 died`: a date in what the sentence opens with, before its first mark. */
const inOpening = (context: Context, date: number): boolean =>
  date < context.first &&
  context.reading.words.dating.has(context.reading.lower(context.from)) &&
  runsOn(context, context.from, date);

/** Whether no clause ends from a token up to the figure, or up to another token. */
function runsOn({ reading, first }: Context, from: number, to = first): boolean {
  const { words, lower } = reading;
  for (let at = from; at < to; at++) {
    const joins = words.conjunctions.has(lower(at)) && words.presents.has(lower(at + 1));
    if (endsClause(reading, at) || joins) return false;
  }
  return true;
}

function endsClause({ prose, words, lower }: Reading, at: number): boolean {
  const { kind, text = '' } = prose.tokens[at] ?? {};
  return (kind === 'punctuation' && /[,;:–—]/u.test(text)) || words.relatives.has(lower(at));
}

/** `, in [2004],`: a date between two commas ends no clause. */
function isAside({ reading }: Context, date: number, after: number): boolean {
  const { prose, words, lower } = reading;
  const dated = words.dating.has(lower(date - 1)) ? date - 1 : date - 2;
  const comma = (at: number) => prose.tokens[at]?.text === ',';
  return comma(after) && words.dating.has(lower(dated)) && comma(dated - 1);
}

/** "Rose to 12 from 9 a year earlier": what was a year earlier is the nearer figure. */
function nearestTo(context: Context, ago: number): boolean {
  const { inFigure, end } = context;
  const told = reaches(context, ago) || inOpening(context, ago);
  return told && !inFigure.slice(end, Math.max(end, ago - 1)).includes(true);
}

/** "In early May 2004," opens a sentence, whatever follows. */
const OPENING = 4;
/** "Since May 3, 2004": no further off stands the year. */
const SINCE = 5;

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
