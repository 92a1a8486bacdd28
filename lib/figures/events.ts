import type { Token } from '../text/tokens.ts';
import { type Draft, reread } from './draft.ts';
import type { Reading } from './reading.ts';
import { shareOf } from './share.ts';

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
    const event = own ?? (counts && next && isPartOf(next, draft, reading) ? next.event : null);
    read.unshift(event ? reread(draft, '', { event }) : draft);
  }
  return read;
}

/** "Ten people, including two children, were killed": what happened to the part happened to all. */
function isPartOf(part: Draft, whole: Draft, reading: Reading): boolean {
  return part.first - whole.after < NEAR && shareOf(part, reading) === 'part';
}

function eventOf(
  draft: Draft,
  before: Draft | undefined,
  after: Draft | undefined,
  { tokens, words, sentenceAt }: Reading,
): string | null {
  const sentence = sentenceAt(draft.first);
  const own = words.events.get(tokens[draft.after - 1]?.lower ?? '');
  if (own && draft.after > draft.end) return own;
  const first = Math.max(sentence.first, before?.after ?? 0, draft.first - NEAR);
  for (let at = draft.first - 1; at >= first; at--) {
    const event = words.events.get((tokens[at] as Token).lower);
    if (event) return event;
    if (/^[,;.]$/.test(tokens[at]?.text ?? '') || words.orWords.has(tokens[at]?.lower ?? '')) break;
  }
  const end = Math.min(sentence.end, after?.first ?? tokens.length, draft.after + FAR);
  for (let at = draft.after; at < end; at++) {
    const event = words.events.get((tokens[at] as Token).lower);
    if (event) return event;
    if (/^[;.]$/.test(tokens[at]?.text ?? '')) break;
  }
  const start = Math.max(sentence.first, before?.after ?? 0, draft.first - FAR);
  for (let at = first - 1; at >= start; at--) {
    const event = words.events.get((tokens[at] as Token).lower);
    if (event) return event;
  }
  return null;
}
