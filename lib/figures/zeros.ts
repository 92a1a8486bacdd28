import type { Token } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import { singular } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { AUXILIARY } from './word-class.ts';

const FARTHEST = 4;

/**
 * Statements that there was none, as figures with value 0, one for each event told.
 * - `no casualties`, `nobody was hurt`, `no one was killed or injured` (two), `none of the passengers were injured`
 * - not: `no reports of casualties` (nothing is known), `no red cards`
 */
export function findZeros(drafts: readonly Draft[], reading: Reading): Draft[] {
  const { tokens, words } = reading;
  const zeros: Draft[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const none = words.noneWords.get((tokens[at] as Token).lower);
    if (none === undefined || (tokens[at] as Token).kind !== 'word') continue;
    const one = none === 'determiner' && tokens[at + 1]?.lower === words.one;
    const person = one || none === 'person';
    zeros.push(
      ...(person ? eventsAfter(at, at + (one ? 2 : 1), reading) : eventNouns(at, reading)),
    );
  }
  return zeros.length === 0 ? [...drafts] : merged(drafts, zeros);
}

/** Both lists are in order; a figure inside a statement of none ("no one") is a part of it. */
function merged(drafts: readonly Draft[], zeros: readonly Draft[]): Draft[] {
  const all: Draft[] = [];
  let at = 0;
  for (const draft of drafts) {
    while (zeros[at] && (zeros[at] as Draft).end <= draft.first) all.push(zeros[at++] as Draft);
    const zero = zeros[at];
    if (!zero || draft.end <= zero.first) all.push(draft);
  }
  return [...all, ...zeros.slice(at)];
}

/** "nobody was killed or injured": an auxiliary, then the events. */
function eventsAfter(first: number, from: number, reading: Reading): Draft[] {
  const { tokens, words } = reading;
  let at = from;
  while (at < from + FARTHEST && !(reading.classAt(at) & AUXILIARY)) at++;
  if (!(reading.classAt(at) & AUXILIARY)) return [];
  while (reading.classAt(at) & AUXILIARY || words.eventFillersAfter.has(tokens[at]?.lower ?? ''))
    at++;
  return listed(first, at, reading, words.person);
}

/** "no casualties or fatalities", "no dead": nouns of what happens to persons. */
function eventNouns(first: number, reading: Reading): Draft[] {
  const { tokens, words } = reading;
  let at = first + 1;
  while (
    at < first + 3 &&
    !words.events.has(tokens[at]?.lower ?? '') &&
    words.eventAdjectives.has(tokens[at]?.lower ?? '')
  )
    at++;
  const person =
    tokens[at]?.lower && words.irregularPlurals.get(tokens[at]?.lower as string) === words.person;
  if (person) return eventsAfter(first, at + 1, reading);
  return listed(first, at, reading, words.person);
}

/** Events joined by "or", "nor" and "and" from a token on. */
function listed(first: number, from: number, reading: Reading, person: string): Draft[] {
  const { tokens, words } = reading;
  const zeros: Draft[] = [];
  const noun = singular((tokens[from] as Token | undefined)?.lower ?? '', words);
  for (let at = from; ; at++) {
    const event = words.events.get(tokens[at]?.lower ?? '');
    if (!event || !words.noneEvents.has(event)) break;
    zeros.push(zero(first, at + 1, words.personEvents.has(event) ? person : noun, event));
    if (!words.orWords.has(tokens[at + 1]?.lower ?? '')) break;
    at++;
  }
  const end = zeros.at(-1)?.end ?? 0;
  return zeros.map((draft) => ({ ...draft, end, after: end }));
}

const zero = (first: number, end: number, unit: string, event: string): Draft => ({
  first,
  numeral: first,
  end,
  after: end,
  low: 0,
  high: 0,
  shape: 'none',
  written: 0,
  scale: 1,
  bound: 'exact',
  unit,
  kind: 'count',
  unitSaid: true,
  concept: [],
  event,
  reasons: ['statement that there was none'],
});
