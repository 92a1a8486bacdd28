import type { Token } from '../text/tokens.ts';
import { type Draft, reread } from './draft.ts';
import type { Reading } from './reading.ts';

const NEAR = 3;
const FAR = 9;

/**
 * What happened to those who are counted: the verb before the number, else the one after it.
 * - `killed 12 people and injured 55`: killed, injured; `224 people have been killed`: killed; `hundreds injured`
 * - not: `12 people, who fled before the killing of a guard` (too far)
 */
export function readEvents(drafts: readonly Draft[], reading: Reading): Draft[] {
  return drafts.map((draft, at) => {
    if (draft.kind !== 'count' && draft.kind !== 'none' && draft.kind !== 'percent') return draft;
    const event = eventOf(draft, drafts[at - 1], drafts[at + 1], reading);
    return event ? reread(draft, '', { event }) : draft;
  });
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
    if (/^[,;.]$/.test(tokens[at]?.text ?? '')) break;
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
