import type { Sentence, TokenRange } from '../../text/sentences.ts';
import { decode } from './decode.ts';
import type { Encoded } from './encode.ts';
import { addUp, type Window } from './evidence.ts';
import {
  ownFeatures,
  placeFeatures,
  sideFeatures,
  spanFeatures,
  tokenFeatures,
  whereFeatures,
} from './span-features.ts';
import {
  type CueView,
  locate,
  newSpot,
  PLACES,
  SPANS,
  spanKey,
  viewCue,
  WHERES,
  whereKey,
} from './spot.ts';
import { SPAN_PAIRS, Sums } from './sums.ts';
import { addPairs, firstOf, SPAN_LABELS, secondOf, type Table } from './table.ts';
import { windowOf } from './window.ts';

/** What the model takes as source and content of one cue. */
export interface TaggedSpans {
  source: TokenRange | null;
  content: TokenRange[];
}

/** What was seen of one cue. The window's scores are overwritten for the next one. */
export interface Seen {
  tagged: TaggedSpans;
  view: CueView;
  window: Window;
  /** Running count of cues before each token. */
  before: Int32Array;
}

/** Room for a text of so many tokens is kept for the next one; for a longer text it is made anew. */
const KEPT = 4096;

/** Most windows have no more tokens. */
const WINDOW = 512;

/** What is added up once: by token; by token and side; by place, by what lies between, by sentence, for one cue. */
interface AllSums {
  own: Sums;
  sides: Sums;
  places: Sums;
  spans: Sums;
  wheres: Sums;
  room: Room;
}

/** What one window is read in; overwritten for the next one. */
interface Room {
  /** In tokens. */
  length: number;
  scores: Float32Array;
  labels: Uint8Array;
  ways: Uint8Array;
  onSource: Float64Array;
  onContent: Float64Array;
}

const roomFor = (length: number): Room => ({
  length,
  scores: new Float32Array(length * SPAN_LABELS),
  labels: new Uint8Array(length),
  ways: new Uint8Array(length * SPAN_LABELS),
  onSource: new Float64Array(length + 1),
  onContent: new Float64Array(length + 1),
});

const kept = new WeakMap<Table, AllSums>();

/** Empty sums for a text: with room that is used again, the memory of every text need not be collected. */
function sumsFor(table: Table, count: number): AllSums {
  const found = count <= KEPT ? kept.get(table) : undefined;
  if (found) {
    for (const sums of [found.own, found.sides]) sums.forget();
    return found;
  }
  const room = Math.max(count, KEPT);
  const made = {
    own: new Sums(table, room),
    sides: new Sums(table, room * 3),
    places: new Sums(table, PLACES),
    spans: new Sums(table, SPANS),
    wheres: new Sums(table, WHERES),
    room: roomFor(WINDOW),
  };
  if (count <= KEPT) kept.set(table, made);
  return made;
}

/**
 * Source and content for every cue. Scores that tokens have in common are added up once: those of a token whatever
 * the cue, for the text; those of a place seen from a cue, for the cue.
 */
export function tagSpans<T>(
  text: Encoded,
  sentences: readonly Sentence[],
  cues: readonly TokenRange[],
  before: Int32Array,
  table: Table,
  take: (seen: Seen, index: number) => T,
): T[] {
  if (!cues.length) return [];
  const { own, sides, places, spans, wheres, room: usual } = sumsFor(table, text.count);
  const sidePairs = sides.pairs;
  const placePairs = places.pairs;
  const spanPairs = spans.pairs;
  const wherePairs = wheres.pairs;
  const there = new Int32Array(SPAN_PAIRS);
  const pairs = new Int32Array(SPAN_PAIRS);
  const spot = newSpot();
  const taken: T[] = [];
  for (let index = 0; index < cues.length; index++) {
    const cue = cues[index] as TokenRange;
    const { first, end } = windowOf(text, sentences, cue);
    const length = end - first;
    const room = length > usual.length ? roomFor(length) : usual;
    const { scores, labels, ways, onSource, onContent } = room;
    const view = viewCue(text, cue);
    places.forget();
    spans.forget();
    wheres.forget();
    let lastPlace = -1;
    let lastSpan = -1;
    let lastWhere = -1;
    for (let at = 0; at < length; at++) {
      const token = first + at;
      const offset = at * SPAN_LABELS;
      locate(text, token, view, before, spot);
      const side = token * 3 + spot.side;
      if (sides.lacks(side)) {
        if (own.lacks(token)) {
          own.add(token, ownFeatures(text, token));
        }
        sides.take(side, own, token);
        sides.add(side, sideFeatures(text, token, spot.side));
      }
      const place = spot.place;
      const span = spanKey(spot);
      const where = whereKey(spot);
      // most tokens stand in the spot of the token before
      if (place !== lastPlace || span !== lastSpan || where !== lastWhere) {
        if (places.lacks(place)) {
          places.add(place, placeFeatures(spot, view));
        }
        if (spans.lacks(span)) {
          spans.add(span, spanFeatures(spot, view, text));
        }
        if (wheres.lacks(where)) {
          wheres.add(where, whereFeatures(spot, view));
        }
        for (let pair = 0; pair < SPAN_PAIRS; pair++)
          there[pair] =
            (placePairs[place * SPAN_PAIRS + pair] as number) +
            (spanPairs[span * SPAN_PAIRS + pair] as number) +
            (wherePairs[where * SPAN_PAIRS + pair] as number);
        lastPlace = place;
        lastSpan = span;
        lastWhere = where;
      }
      for (let pair = 0; pair < SPAN_PAIRS; pair++)
        pairs[pair] = (sidePairs[side * SPAN_PAIRS + pair] as number) + (there[pair] as number);
      if (spot.own) {
        addPairs(table, tokenFeatures(text, token, spot, view), pairs, 0);
      }
      scores[offset] = 0;
      scores[offset + 1] = firstOf(pairs[0] as number);
      scores[offset + 2] = secondOf(pairs[0] as number);
      scores[offset + 3] = firstOf(pairs[1] as number);
      scores[offset + 4] = secondOf(pairs[1] as number);
    }
    decode(scores, length, table.moves, labels, ways);
    const window = addUp({ first, end, scores, unit: table.unit, onSource, onContent });
    taken.push(take({ tagged: collect(labels, first, length), view, window, before }, index));
  }
  return taken;
}

/** Running count of cues: how many start before each token. */
export function countCues(count: number, cues: readonly TokenRange[]): Int32Array {
  const counts = new Int32Array(count + 1);
  for (const { first } of cues) counts[first + 1] = (counts[first + 1] as number) + 1;
  for (let at = 1; at <= count; at++)
    counts[at] = (counts[at] as number) + (counts[at - 1] as number);
  return counts;
}

function collect(labels: Uint8Array, first: number, length: number): TaggedSpans {
  const spans: TaggedSpans = { source: null, content: [] };
  for (let at = 0; at < length; at++) {
    const label = labels[at] as number;
    if (label !== 1 && label !== 3) continue;
    let last = at;
    while (last + 1 < length && labels[last + 1] === label + 1) last++;
    const range = { first: first + at, end: first + last + 1 };
    if (label === 3) spans.content.push(range);
    else spans.source ??= range;
    at = last;
  }
  return spans;
}
