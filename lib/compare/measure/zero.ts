import type { Report } from '../../report/report.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { spanOf, type Token } from '../../text/tokens.ts';
import { type SentenceTime, timesOf } from '../incident/time.ts';
import { oncePerReading } from '../reading/once-per-reading.ts';
import { type Reading, readingOf } from '../reading/reading.ts';
import { byStem } from '../signature/event.ts';
import type { Signature } from '../signature/signature.ts';
import { signaturesOf } from '../signature/signatures.ts';

/** A statement that there is none: "no casualties". */
export interface Zero {
  span: Span;
  /** What there is none of: names of events. */
  events: ReadonlySet<string>;
  days: ReadonlySet<number>;
  background: boolean;
  /** What the sentence does not cover: another happening that it names. */
  incident: string | null;
}

/** How many tokens may stand between "no" and what is not there. */
const REACH = 5;

/**
 * Finds statements that nobody came to harm.
 * - `there were no casualties`, `no one was killed or injured`, `without injuries`
 * - not: `no clear figure for the dead`, `killed no fewer than 12`
 */
export const findZeros = oncePerReading(zerosOf);

function zerosOf({ prose, words, stems, sentenceOf, lower }: Reading, report: Report): Zero[] {
  const nouns = Object.entries(words.zeroNouns).map(
    ([event, forms]) => [event, new Set(forms)] as const,
  );
  const incidents = byStem(words.incidents, words);
  const times = timesOf(report);
  const zeros: Zero[] = [];
  for (let at = 0; at < prose.tokens.length; at++) {
    const first = prose.tokens[at] as Token;
    if (!words.none.has(first.lower)) continue;
    const events = new Set<string>();
    let last = -1;
    for (let step = at + 1; step <= (last < 0 ? at : last) + REACH; step++) {
      const token = prose.tokens[step];
      if (token?.kind !== 'word' || sentenceOf[step] !== sentenceOf[at]) break;
      for (const [event, forms] of nouns)
        if (forms.has(token.lower)) {
          events.add(event);
          last = step;
        }
    }
    if (last < 0 || soFar(at, last)) continue;
    const sentence = sentenceOf[at] as number;
    const range = prose.sentences[sentence] as TokenRange;
    const { days, background } = times[sentence] as SentenceTime;
    const named = stems.slice(range.first, range.end).find((stem) => incidents.has(stem));
    zeros.push({
      span: spanOf(first, prose.tokens[last] as Token),
      events,
      days,
      background,
      incident: incidents.get(named ?? '') ?? null,
    });
    at = last;
  }
  return zeros;

  /** "No immediate reports of casualties" says only that it is early. */
  function soFar(from: number, to: number): boolean {
    for (let at = from; at <= to; at++) if (words.provisional.has(lower(at))) return true;
    return false;
  }
}

/**
 * Sentences that point back at a happening told before: "seven people were killed in those bombings". They are
 * seldom about what the report leads with.
 */
const otherHappenings = oncePerReading(({ prose, words, stems, sentenceOf }) => {
  const incidents = byStem(words.incidents, words);
  return prose.tokens.flatMap(({ lower }, at) =>
    words.pointers.has(lower) && incidents.has(stems[at + 1] ?? '')
      ? (sentenceOf[at] as number)
      : [],
  );
});

/** The figures of a report that count persons whom an event befell, here and now. */
function counts(report: Report): Signature[] {
  const elsewhere = new Set(otherHappenings(report));
  const times = timesOf(report);
  return signaturesOf(report).filter(
    ({ sentenceIndex, kind, event, low, share, background, degree }) =>
      !elsewhere.has(sentenceIndex) &&
      // a year anywhere in the sentence, even of another clause, makes it doubtful
      !times[sentenceIndex]?.background &&
      kind === 'person' &&
      event !== null &&
      low >= 1 &&
      !share &&
      !background &&
      degree !== 'minor',
  );
}

/** Whether a count is of what the statement says there is none of. */
const contradicts = (zero: Zero, signature: Signature): boolean =>
  zero.events.has(signature.event ?? '') &&
  !zero.background &&
  sameDay(zero, signature) &&
  (!zero.incident || !signature.happening || zero.incident === signature.happening);

/** A statement that there is none, against a count: they differ. */
export interface ZeroPair {
  /** Index in the story of the report that says there is none, and of the one that counts. */
  none: number;
  count: number;
  zero: Zero;
  signature: Signature;
}

/** In a story of this many reports, one that alone says there is none may speak of something else. */
const MANY_REPORTS = 4;

/**
 * Every statement of a story that there is none against every count that it contradicts. Careful on purpose: where
 * there are many reports, two must say that there is none.
 * - `there were no casualties` in two reports, `12 people were killed` in a third
 * - not: `no injuries on Monday`, `two officers were hurt on Wednesday`
 */
export function zeroPairs(story: readonly Report[], own?: number): ZeroPair[] {
  const zeros = story.map(findZeros);
  const counted = story.map(counts);
  return zeros.flatMap((found, none) =>
    fullest(found.filter(backed)).flatMap((zero) =>
      counted.flatMap((signatures, count) => {
        if (none === count || (own !== undefined && none !== own && count !== own)) return [];
        return signatures
          .filter(
            (signature) =>
              contradicts(zero, signature) && told(signature, count) && wellKnown(signature.place),
          )
          .map((signature) => ({ none, count, zero, signature }));
      }),
    ),
  );

  /** In a story of many reports, a count that one alone gives may count something else. */
  function told({ event, low }: Signature, report: number): boolean {
    const others = counted.filter(
      (list, at) => at !== report && list.some((one) => one.event === event && one.low === low),
    );
    return story.length < MANY_REPORTS || others.length > 0;
  }

  /** A place that few reports of the story name is that of another event. */
  function wellKnown(place: readonly string[]): boolean {
    const naming = story.filter((report) => {
      const reading = readingOf(report);
      return place.every((stem) =>
        reading?.stems.some((other, at) => other === stem && reading.names[at]),
      );
    });
    return naming.length * 2 >= story.length;
  }

  function backed(zero: Zero): boolean {
    const alike = zeros.filter((others) =>
      others.some(({ events, background }) => !background && events.isSubsetOf(zero.events)),
    );
    return story.length < MANY_REPORTS || alike.length > 1;
  }
}

function sameDay({ days }: Zero, { days: others, stated }: Signature): boolean {
  return (!stated.size && (!days.size || !others.size)) || !days.isDisjointFrom(others);
}

/** Said twice in a report it is one statement: the one that covers most, the first of equals. */
function fullest(zeros: readonly Zero[]): Zero[] {
  const kept: Zero[] = [];
  const byCover = [...zeros].sort((a, b) => b.events.size - a.events.size);
  for (const zero of byCover)
    if (kept.every(({ events }) => events.isDisjointFrom(zero.events))) kept.push(zero);
  return kept;
}
