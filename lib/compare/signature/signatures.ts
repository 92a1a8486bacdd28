import type { Figure } from '../../figures/figure.ts';
import type { Analysis } from '../../report/analysis.ts';
import type { Report } from '../../report/report.ts';
import { type Reading, readingOf } from '../reading/reading.ts';
import { isChange } from './change.ts';
import { type Context, contextsOf } from './context.ts';
import { byStem, nearest } from './event.ts';
import { kindOf } from './kind.ts';
import { neighboursOf } from './neighbours.ts';
import { nounOf } from './noun.ts';
import { bracketOwner, ownerOf } from './owner.ts';
import { placeOf } from './place.ts';
import { shareOf } from './share.ts';
import type { Signature } from './signature.ts';
import { surroundingsOf } from './surroundings.ts';
import { publicationDate, timesOf } from './time.ts';
import { isWide } from './wide.ts';

const made = new WeakMap<Analysis, readonly Signature[]>();

/** The signatures of a report's notable figures, made once for each analysis. */
export function signaturesOf(report: Report): readonly Signature[] {
  const known = made.get(report.analysis);
  if (known) return known;
  const reading = readingOf(report);
  const signatures = reading ? sign(reading, report) : [];
  made.set(report.analysis, signatures);
  return signatures;
}

function sign(reading: Reading, { article, analysis: { figures } }: Report): Signature[] {
  const times = timesOf(reading, publicationDate(article));
  const degrees = byStem(reading.words.degrees, reading.words);
  const incidents = byStem(reading.words.incidents, reading.words);
  const events = byStem(reading.words.events, reading.words);
  const ranks = new Map<string, number>();
  let carried: string | null = null;
  let last: Context | null = null;
  const signatures: Signature[] = [];
  contextsOf(reading, figures.map(withUnit)).forEach((context, index) => {
    const { figure, sentence } = context;
    const own = nearest(context, incidents).name;
    carried = own ?? (last && sentence - last.sentence < 3 ? carried : null);
    const { noun, head } = nounOf(context);
    const event = nearest(context, events);
    const kind = kindOf(figure, head, event.name, reading.words);
    const key = `${sentence} ${kind.kind}`;
    const rank = ranks.get(key) ?? 0;
    ranks.set(key, rank + 1);
    const converted = bracketed(context, last);
    last = context;
    if (!figure.notable) return;
    signatures.push({
      figure,
      index,
      kind: kind.kind,
      unit: kind.unit,
      factor: kind.factor,
      low: figure.low === null ? Number.NEGATIVE_INFINITY : figure.low * kind.factor,
      high: figure.high === null ? Number.POSITIVE_INFINITY : figure.high * kind.factor,
      noun,
      head,
      event: event.name,
      events: event.all,
      ...surroundingsOf(context),
      owner: kind.kind === 'age' ? ownerOf(context) : bracketOwner(context),
      place: placeOf(context),
      ...neighboursOf(context),
      degree: nearest(context, degrees, NEAR_DEGREE).name,
      incident: carried,
      ...(times[sentence] ?? TIMELESS),
      share: shareOf(context),
      wide: isWide(context),
      change: isChange(context),
      elapsed: kind.kind === 'duration' && elapses(context),
      converted,
      sentenceIndex: sentence,
      rank,
    });
  });
  return signatures;
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

/** "12 days ago", "after 12 days of shelling": another number is right on another day. */
function elapses({ reading, first, end }: Context): boolean {
  const { prose, words } = reading;
  const near = [first - 1, first - 2, end, end + 1];
  return near.some((at) => words.elapsed.has(prose.tokens[at]?.lower ?? ''));
}

const TIMELESS = {
  stated: new Set<number>(),
  days: new Set<number>(),
  years: new Set<number>(),
  background: false,
};
/** "Eight people suffered serious injury": the degree stands no further off than this. */
const NEAR_DEGREE = 7;

/** "50 miles (80 kilometres)": the second is the first in another unit. */
function bracketed({ reading, first, from }: Context, before: Context | null): boolean {
  if (!before || before.end > first || before.first < from) return false;
  const between = reading.prose.tokens.slice(before.end, first);
  return between.length <= 4 && between.some(({ text }) => text === '(' || text === '/');
}
