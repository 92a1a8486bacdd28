import type { Figure } from '../../figures/figure.ts';
import { isVague } from '../../figures/within/range-of.ts';
import type { Report } from '../../report/report.ts';
import { happeningOf } from '../incident/happening.ts';
import { type Moment, momentOf } from '../incident/moment.ts';
import { publicationOf } from '../incident/publication.ts';
import { isRecord } from '../incident/record.ts';
import { type SentenceTime, timesOf } from '../incident/time.ts';
import { oncePerReading } from '../reading/once-per-reading.ts';
import type { Reading } from '../reading/reading.ts';
import { isChange, isPrior } from './change.ts';
import { type Context, contextsOf } from './context.ts';
import { byStem, nearest } from './event.ts';
import { type Kind, kindOf } from './kind.ts';
import { withLargest } from './largest.ts';
import { neighboursOf } from './neighbours.ts';
import { isOffspring, nounOf } from './noun.ts';
import { bracketOwner, ownerOf, subjectOf } from './owner.ts';
import { placeOf } from './place.ts';
import { isOfThem, shareOf } from './share.ts';
import type { Signature } from './signature.ts';
import { unitOfStrength, withStrengths } from './strength.ts';
import { withSubjectAge } from './subject-age.ts';
import { surroundingsOf } from './surroundings.ts';
import { withWholes } from './whole.ts';
import { isWide } from './wide.ts';

/** The signatures of a report's notable figures, made once for each analysis. */
export const signaturesOf = oncePerReading(sign);

function sign(reading: Reading, report: Report): Signature[] {
  const { article, analysis } = report;
  const published = publicationOf(report);
  const times = timesOf(report);
  const degrees = byStem(reading.words.degrees, reading.words);
  const events = byStem(reading.words.events, reading.words);
  const dimensions = byStem(reading.words.dimensions, reading.words);
  const ranks = new Map<string, number>();
  let last: Context | null = null;
  let moment: Moment | null = null;
  const signatures: Signature[] = [];
  const places: Context[] = [];
  contextsOf(reading, analysis.figures.map(withUnit)).forEach((bare, index) => {
    const happening = happeningOf(bare);
    const strength = unitOfStrength(bare, happening.noun, last);
    const context: Context = strength
      ? { ...bare, figure: { ...bare.figure, kind: 'physical', unit: strength } }
      : bare;
    const { figure, sentence } = context;
    const time = times[sentence] as SentenceTime;
    const around = nearest(context, events);
    const event = isOffspring(context) ? { ...around, name: null } : around;
    const { noun, head } = nounOf(context, event.name);
    const kind = RECORD.test(article.text.slice(...figure.span))
      ? { kind: 'record', factor: 1 }
      : kindOf(figure, head, event.name, reading.words);
    const key = `${sentence} ${kind.kind}`;
    const rank = ranks.get(key) ?? 0;
    ranks.set(key, rank + 1);
    const converted = bracketed(context, last);
    const same = last?.sentence === sentence && isOfThem(context);
    moment = (same && moment) || momentOf(context, time, published);
    last = context;
    if (!figure.notable) return;
    places.push(context);
    signatures.push({
      figure,
      index,
      kind: kind.kind,
      factor: kind.factor,
      low: figure.low === null ? Number.NEGATIVE_INFINITY : figure.low * kind.factor,
      high: figure.high === null ? Number.POSITIVE_INFINITY : figure.high * kind.factor,
      vague: isVague(figure),
      logarithmic: reading.words.logarithmic.has(figure.unit),
      strengths: [],
      noun,
      head,
      event: event.name,
      events: event.all,
      ...surroundingsOf(context),
      owner: ownerIn(context, kind),
      subjectAge: null,
      place: placeOf(context),
      ...neighboursOf(context),
      degree: nearest(context, degrees, NEAR_DEGREE).name,
      happening: happening.noun,
      ordinal: happening.ordinal,
      ...time,
      ...moment,
      published: published?.day ?? null,
      share: shareOf(context),
      whole: null,
      wide: isWide(context),
      dimension:
        kind.kind === 'length'
          ? nearest(beyondBracket(context), dimensions, NEAR_DIMENSION).name
          : null,
      largest: null,
      cumulative: isCumulative(context),
      change: isChange(context),
      prior: isPrior(context),
      elapsed: kind.kind === 'duration' && elapses(context, kind, event.name),
      converted,
      sentenceIndex: sentence,
      rank,
    });
  });
  return withStrengths(withSubjectAge(withLargest(withWholes(signatures, places))));
}

/** "the 7.6 and 7.5 magnitude quakes": the first has the unit of the second. */
function withUnit(figure: Figure, index: number, all: readonly Figure[]): Figure {
  const next = all[index + 1];
  if (figure.kind !== 'none' || !next || next.span[0] - figure.span[1] > ELIDED) return figure;
  return next.kind === 'physical' || next.kind === 'money'
    ? { ...figure, kind: next.kind, unit: next.unit }
    : figure;
}

/** Two figures that share a unit are no further apart than " and ". */
const ELIDED = 6;

/**
 * Whether another number is right on another day.
 * - `12 days ago`, `the past 12 days`, `after 12 days of shelling`
 * - not: `deliberated for 12 hours` (what lasts hours is over), `jailed for 12 years`, `12 years in prison`
 */
function elapses(
  { reading, first, end }: Context,
  { factor }: Kind,
  event: string | null,
): boolean {
  const { words, lower } = reading;
  if (event !== null && words.fixedTerms.has(event)) return false;
  const [before, after] = [[first - 1, first - 2].map(lower), [end, end + 1].map(lower)];
  return (
    [...before, ...after].some((word) => words.ago.has(word)) ||
    (factor >= 1 && before.some((word) => words.elapsed.has(word)))
  );
}

/** What somebody has: an age, a record of wins. */
const OWNED = new Set(['age', 'record']);

/** Whose figure it is: of an age or a record, in a bracket behind a name, or `Rovers now have 27 points`. */
function ownerIn(context: Context, { kind }: Kind): string[] {
  const bracket = kind === 'age' ? [] : bracketOwner(context);
  const { reading, first, from } = context;
  const has = reading.names[from] && reading.words.presents.has(reading.lower(first - 1));
  if (bracket.length || !(has || OWNED.has(kind))) return bracket;
  const owner = OWNED.has(kind) ? ownerOf(context) : [];
  return owner.length || kind === 'age' ? owner : subjectOf(context);
}

/** Wins, losses and draws: "52-3". */
const RECORD = /^\d{1,3}[-–]\d{1,3}/u;
/** "Since Friday over 50 have been arrested", "50 arrests since Friday": counted over a time. */
function isCumulative({ reading, end, from, to }: Context): boolean {
  const { prose, words, lower } = reading;
  const says = (at: number): boolean =>
    words.cumulative.has(lower(at)) && !isRecord(reading, at, from);
  if (says(from)) return true;
  for (let at = end; at < Math.min(to, end + SINCE) && prose.tokens[at]?.text !== ','; at++)
    if (says(at)) return true;
  return false;
}

/** "50 people have been arrested here since Friday": so far off may the word stand. */
const SINCE = 8;

/** "At a depth of 12 km": the dimension stands no further off than this. */
const NEAR_DIMENSION = 6;
/** "Eight people suffered serious injury": the degree stands no further off than this. */
const NEAR_DEGREE = 7;

/** "40 kilometres (25 miles) west": what is said of a figure goes on behind its other writing. */
function beyondBracket(context: Context): Context {
  const { reading, inFigure, end, to } = context;
  const text = (at: number): string => reading.prose.tokens[at]?.text ?? '';
  let at = end;
  while (at < Math.min(to, end + UNIT) && text(at) !== '(') at++;
  if (text(at) !== '(' || !inFigure[at + 1]) return context;
  let close = at + 1;
  while (close < Math.min(to, at + BRACKET) && text(close) !== ')') close++;
  return text(close) === ')' ? { ...context, end: close + 1 } : context;
}

/** Tokens of a unit before a bracket, and of the other writing in it. */
const UNIT = 3;
const BRACKET = 7;

/** "50 miles (80 kilometres)": the second is the first in another unit. */
function bracketed({ reading, first, from }: Context, before: Context | null): boolean {
  if (!before || before.end > first || before.first < from) return false;
  const between = reading.prose.tokens.slice(before.end, first);
  return between.length <= 4 && between.some(({ text }) => text === '(' || text === '/');
}
