import type { TokenRange } from '../../text/sentences.ts';
import { CUE_FEATURES, cueFeatures } from './cue-features.ts';
import { decode } from './decode.ts';
import type { Encoded } from './encode.ts';
import { addScores, CUE_LABELS, type Table } from './table.ts';

/** After so many features most tokens are so far from being a cue that the others cannot change it. */
const FIRST = 26;
/** In the units that training counts in; at 40 the bench does not change. */
const FAR = 40;

/** A cue that the model sees, with how far it is from seeing none. */
export interface TaggedCue extends TokenRange {
  margin: number;
}

/**
 * Cues of a text, sentence by sentence.
 * @param bias added to "no cue": below 0 for more cues, above for surer ones
 */
export function tagCues(
  text: Encoded,
  sentences: readonly TokenRange[],
  table: Table,
  bias: number,
): TaggedCue[] {
  const cues: TaggedCue[] = [];
  const longest = sentences.reduce((most, { first, end }) => Math.max(most, end - first), 0);
  const scores = new Float32Array(longest * CUE_LABELS);
  const labels = new Uint8Array(longest);
  const room = new Uint8Array(longest * CUE_LABELS);
  const rows = new Int32Array(CUE_FEATURES);
  for (const { first, end } of sentences) {
    const length = end - first;
    scores.fill(0, 0, length * CUE_LABELS);
    for (let at = 0; at < length; at++) {
      cueFeatures(text, first + at, rows);
      addScores(table, rows, FIRST, scores, at * CUE_LABELS);
      if (!hopeless(scores, at * CUE_LABELS, table.unit)) {
        rows.copyWithin(0, FIRST, CUE_FEATURES);
        addScores(table, rows, CUE_FEATURES - FIRST, scores, at * CUE_LABELS);
      }
      scores[at * CUE_LABELS] = (scores[at * CUE_LABELS] as number) + bias / table.unit;
    }
    decode(scores, length, table.moves, labels, room);
    for (let at = 0; at < length; at++) {
      if (labels[at] !== 1) continue;
      let last = at;
      while (last + 1 < length && labels[last + 1] === 2) last++;
      cues.push({
        first: first + at,
        end: first + last + 1,
        margin: marginOf(scores, at, last) * table.unit,
      });
      at = last;
    }
  }
  return cues;
}

function hopeless(scores: Float32Array, at: number, unit: number): boolean {
  const best = Math.max(scores[at + 1] as number, scores[at + 2] as number);
  return best - (scores[at] as number) < -FAR / unit;
}

/** How much better the labels of a cue score than "no cue" on the same tokens, a token: sums would call long cues sure. */
function marginOf(scores: Float32Array, first: number, last: number): number {
  let margin = 0;
  for (let at = first; at <= last; at++) {
    const own = scores[at * CUE_LABELS + (at === first ? 1 : 2)] as number;
    margin += own - (scores[at * CUE_LABELS] as number);
  }
  return margin / (last - first + 1);
}
