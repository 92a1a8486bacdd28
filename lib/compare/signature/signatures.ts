import type { Analysis } from '../../report/analysis.ts';
import type { Report } from '../../report/report.ts';
import { type Reading, readingOf } from '../reading/reading.ts';
import { type Context, contextsOf } from './context.ts';
import { byStem, nearest } from './event.ts';
import { kindOf } from './kind.ts';
import { nounOf } from './noun.ts';
import { ownerOf } from './owner.ts';
import { placeOf } from './place.ts';
import { shareOf } from './share.ts';
import type { Signature } from './signature.ts';
import { surroundingsOf } from './surroundings.ts';
import { timesOf } from './time.ts';

const made = new WeakMap<Analysis, readonly Signature[]>();

/** The signatures of a report's notable figures, made once for each analysis. */
export function signaturesOf(report: Report): readonly Signature[] {
  const known = made.get(report.analysis);
  if (known) return known;
  const reading = readingOf(report);
  const signatures = reading ? sign(reading, report.analysis) : [];
  made.set(report.analysis, signatures);
  return signatures;
}

function sign(reading: Reading, { figures }: Analysis): Signature[] {
  const times = timesOf(reading);
  const incidents = byStem(reading.words.incidents, reading.words);
  const events = byStem(reading.words.events, reading.words);
  const ranks = new Map<string, number>();
  let carried: string | null = null;
  let last: Context | null = null;
  const signatures: Signature[] = [];
  contextsOf(reading, figures).forEach((context, index) => {
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
      owner: kind.kind === 'age' ? ownerOf(context) : [],
      place: placeOf(context),
      incident: carried,
      ...(times[sentence] ?? { days: new Set(), years: new Set(), background: false }),
      share: shareOf(context),
      converted,
      sentenceIndex: sentence,
      rank,
    });
  });
  return signatures;
}

/** "50 miles (80 kilometres)": the second is the first in another unit. */
function bracketed({ reading, first, from }: Context, before: Context | null): boolean {
  if (!before || before.end > first || before.first < from) return false;
  const between = reading.prose.tokens.slice(before.end, first);
  return between.length <= 4 && between.some(({ text }) => text === '(' || text === '/');
}
