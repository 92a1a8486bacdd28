import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { shareOf } from '../scope/share.ts';
import { AUXILIARY, NOUN, PARTICIPLE, VERB } from '../word-class.ts';
import { UNIT_OF_BEFORE } from './elided.ts';

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
    const next = read.at(-1);
    const counts = draft.kind === 'count' || draft.kind === 'none' || draft.kind === 'percent';
    const own = counts ? eventOf(draft, drafts[at - 1], drafts[at + 1], reading) : null;
    const shared =
      counts && next && (isPartOf(next, draft, reading) || isJoined(draft, next, reading));
    const event = own ?? (shared ? next.event : null);
    read.push(event ? { ...draft, event } : draft);
  }
  return inherited(read.reverse());
}

/** "12 were killed in Talmar, 10 in Essel": what takes the noun of the number before takes its event too. */
function inherited(drafts: readonly Draft[]): Draft[] {
  const read: Draft[] = [];
  for (const draft of drafts) {
    const before = read.at(-1);
    const takes =
      draft.event === null && draft.kind === 'count' && draft.reasons.includes(UNIT_OF_BEFORE);
    read.push(takes && before?.event ? { ...draft, event: before.event } : draft);
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
    // "30 gunmen attacked, killing five soldiers": what is done to the next number
    if (event && at + 1 === after?.first && isActive(at, reading)) return null;
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

/** "killing", and "killed" after no auxiliary. */
const isActive = (at: number, { tokens, classAt }: Reading): boolean =>
  (classAt(at) & (VERB | PARTICIPLE)) !== 0 &&
  !(classAt(at - 1) & AUXILIARY) &&
  tokens[at - 1]?.kind !== 'number';

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
