import type { Report } from '../../report/report.ts';
import type { Span } from '../../text/span.ts';
import { readingOf } from '../reading/reading.ts';
import { byStem } from '../signature/event.ts';
import type { Signature } from '../signature/signature.ts';
import { signaturesOf } from '../signature/signatures.ts';
import { timesOf } from '../signature/time.ts';

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
export function findZeros(report: Report): Zero[] {
  const reading = readingOf(report);
  if (!reading) return [];
  const { prose, words, stems, sentenceOf } = reading;
  const nouns = Object.entries(words.zeroNouns).map(
    ([event, forms]) => [event, new Set(forms)] as const,
  );
  const incidents = byStem(words.incidents, words);
  const times = timesOf(reading, null);
  const zeros: Zero[] = [];
  for (let at = 0; at < prose.tokens.length; at++) {
    const first = prose.tokens[at];
    if (!first || !words.none.has(first.lower)) continue;
    const events = new Set<string>();
    let last = -1;
    for (let step = at + 1; step <= (last < 0 ? at : last) + REACH; step++) {
      const token = prose.tokens[step];
      if (!token || sentenceOf[step] !== sentenceOf[at] || token.kind !== 'word') break;
      for (const [event, forms] of nouns)
        if (forms.has(token.lower)) {
          events.add(event);
          last = step;
        }
    }
    if (last < 0) continue;
    const sentence = sentenceOf[at] as number;
    const range = prose.sentences[sentence];
    const time = times[sentence];
    let incident: string | null = null;
    for (let token = range?.first ?? 0; token < (range?.end ?? 0); token++)
      incident ??= incidents.get(stems[token] as string) ?? null;
    zeros.push({
      span: [first.start, prose.tokens[last]?.end ?? first.end],
      events,
      days: time?.stated ?? new Set(),
      background: time?.background ?? false,
      incident,
    });
    at = last;
  }
  return zeros;
}

/** Figures of another report that count what this one says there is none of. */
export function countsAgainst(zero: Zero, report: Report): Signature[] {
  return signaturesOf(report).filter(
    (signature) =>
      signature.kind === 'person' &&
      signature.event !== null &&
      zero.events.has(signature.event) &&
      signature.low >= 1 &&
      signature.share !== 'part' &&
      !signature.background &&
      !zero.background &&
      sameDay(zero, signature) &&
      (!zero.incident || zero.incident === signature.incident),
  );
}

function sameDay({ days }: Zero, { stated }: Signature): boolean {
  if (!days.size || !stated.size) return true;
  for (const day of days) if (stated.has(day)) return true;
  return false;
}

/** A statement that there is none, against a count: they differ. */
export interface ZeroPair {
  /** Index in the story of the report that says there is none, and of the one that counts. */
  none: number;
  count: number;
  zero: Zero;
  signature: Signature;
}

/** Every statement of a story that there is none against every count that it contradicts. */
export function zeroPairs(story: readonly Report[], own?: number): ZeroPair[] {
  const zeros = story.map(findZeros);
  return zeros.flatMap((found, none) =>
    story.flatMap((report, count) => {
      if (none === count || (own !== undefined && none !== own && count !== own)) return [];
      return found.flatMap((zero) =>
        countsAgainst(zero, report).map((signature) => ({ none, count, zero, signature })),
      );
    }),
  );
}
