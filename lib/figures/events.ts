import type { Token } from '../text/tokens.ts';
import { type Draft, reread } from './draft.ts';
import type { Reading } from './reading.ts';
import { shareOf } from './share.ts';
import { AUXILIARY, NOUN, VERB } from './word-class.ts';

const NEAR = 3;
const FAR = 9;

/**
 * What happened to those who are counted: the verb before the number, else the one after it.
 * - `killed 12 people and injured 55`: killed, injured; `224 people have been killed`: killed; `hundreds injured`
 * - not: `12 people, who fled before the killing of a guard` (too far)
 */
export function readEvents(drafts: readonly Draft[], reading: Reading): Draft[] {
  const read: Draft[] = [];
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at] as Draft;
    const next = read[0];
    const counts = draft.kind === 'count' || draft.kind === 'none' || draft.kind === 'percent';
    const own = counts ? eventOf(draft, drafts[at - 1], drafts[at + 1], reading) : null;
    const shared =
      counts && next && (isPartOf(next, draft, reading) || isJoined(draft, next, reading));
    const event = own ?? (shared ? next.event : null);
    read.unshift(event ? reread(draft, '', { event }) : draft);
  }
  return read;
}

/** "cut 4,000 jobs", "laying off 400 workers", "4,000 jobs will be lost". */
function isCut(draft: Draft, first: number, { tokens, words, classAt }: Reading): boolean {
  for (let at = draft.first - 1; at >= Math.max(first, draft.first - NEAR); at--)
    if (words.jobVerbs.has((tokens[at] as Token).lower)) return true;
  let at = draft.after;
  while (classAt(at) & AUXILIARY) at++;
  return at > draft.after && words.jobVerbs.has(tokens[at]?.lower ?? '');
}

/** "Ten people, including two children, were killed": what happened to the part happened to all. */
function isPartOf(part: Draft, whole: Draft, reading: Reading): boolean {
  return part.first - whole.after < NEAR && shareOf(part, reading) === 'part';
}

/** "12 soldiers and three civilians died": what happened to the last of a list happened to all of it. */
function isJoined(a: Draft, b: Draft, { tokens, words }: Reading): boolean {
  const gap = tokens.slice(a.after, b.first);
  return (
    a.kind === 'count' &&
    b.kind === 'count' &&
    gap.length > 0 &&
    gap.length < 3 &&
    gap.every(({ lower, text }) => text === ',' || words.orWords.has(lower))
  );
}

function eventOf(
  draft: Draft,
  before: Draft | undefined,
  after: Draft | undefined,
  reading: Reading,
): string | null {
  const { tokens, words } = reading;
  const sentence = reading.sentenceAt(draft.first);
  const noun = tokens[draft.after - 1]?.lower ?? '';
  const own = words.events.get(noun) ?? words.eventsOfNouns.get(noun);
  if (own && draft.after > draft.end) return own;
  if (words.jobs.has(noun) && isCut(draft, sentence.first, reading)) return words.jobsCut;
  const first = Math.max(sentence.first, before?.after ?? 0, draft.first - NEAR);
  for (let at = draft.first - 1; at >= first; at--) {
    const event = eventAt(at, reading);
    if (event) return event;
    if (/^[,;.]$/.test(tokens[at]?.text ?? '') || words.orWords.has(tokens[at]?.lower ?? '')) break;
  }
  const end = Math.min(sentence.end, after?.first ?? tokens.length, draft.after + FAR);
  for (let at = draft.after; at < end; at++) {
    const event = eventAt(at, reading);
    if (event) return event;
    if (/^[;.]$/.test(tokens[at]?.text ?? '')) break;
  }
  const start = Math.max(sentence.first, before?.after ?? 0, draft.first - FAR);
  for (let at = first - 1; at >= start; at--) {
    const event = eventAt(at, reading);
    if (event) return event;
  }
  return null;
}

/** The event that a word tells; a noun before another noun only describes that ("hospital officials", "arrest warrants"). */
function eventAt(at: number, { tokens, words, classAt }: Reading): string | null {
  const event = words.events.get((tokens[at] as Token).lower);
  if (!event) return null;
  const next = tokens[at + 1];
  const describes =
    (classAt(at) & (NOUN | VERB)) === NOUN &&
    next?.kind === 'word' &&
    (classAt(at + 1) & (NOUN | VERB)) === NOUN &&
    !words.events.has(next.lower);
  return describes ? null : event;
}
