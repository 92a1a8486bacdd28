import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { BEGINS_PLACE, type KnownWord } from '../known-words.ts';
import type { Reading } from '../reading.ts';
import { ADJECTIVE, NAME, PARTICIPLE } from '../word-class.ts';

const MOST_PLACES = 3;

/**
 * Names after a preposition of place, in the figure's sentence, nearest first.
 * - `In Talmar, at least 10 people were killed near Port Essel`: Talmar, Port Essel
 * - not: `on Friday`, `in March`
 */
export function placesNear(draft: Draft, reading: Reading): readonly string[] {
  const { tokens, words, prose, known } = reading;
  const { first, end } = reading.sentenceAt(draft.first);
  const found: { name: string; far: number }[] = [];
  for (let at = first; at < end - 1; at++) {
    if (!((known[at] as KnownWord).triggers & BEGINS_PLACE)) continue;
    let start = at + 1;
    while (
      start < end &&
      start < at + 4 &&
      !isName(start, reading) &&
      (words.classes.get(tokens[start]?.lower ?? '')?.length || describes(start, reading))
    )
      start++;
    let stop = start;
    while (stop < end && isName(stop, reading)) stop++;
    if (stop === start) continue;
    const name = prose.text.slice((tokens[start] as Token).start, (tokens[stop - 1] as Token).end);
    found.push({
      name,
      far: start >= draft.first ? start - draft.after : (draft.first - stop) * 2,
    });
    at = stop - 1;
  }
  found.sort((a, b) => a.far - b.far);
  return [...new Set(found.map(({ name }) => name))].slice(0, MOST_PLACES);
}

/** "in neighbouring Talmar": a word before the name that is none itself. */
const describes = (at: number, { classAt }: Reading): boolean =>
  (classAt(at) & (ADJECTIVE | PARTICIPLE)) !== 0;

function isName(at: number, reading: Reading): boolean {
  const token = reading.tokens[at] as Token;
  const { months, weekdays } = reading.words;
  if (token.kind !== 'word' || months.has(token.lower) || weekdays.has(token.lower)) return false;
  return (reading.classAt(at) & NAME) !== 0;
}
