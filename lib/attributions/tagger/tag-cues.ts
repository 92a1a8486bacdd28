import type { TokenRange } from '../../text/sentences.ts';
import { cueFeatures } from './cue-features.ts';
import { decode, type Moves } from './decode.ts';
import type { Encoded } from './encode.ts';
import { CUE_LABELS, firstOf, pairOf, secondOf, type Table } from './table.ts';

/** A cue that the model sees, with how far it is from seeing none. */
export interface TaggedCue extends TokenRange {
  margin: number;
  /** Whether it would be found without the bias too. */
  sure: boolean;
}

/** Below every score. */
const NEVER = -(2 ** 20);
/** A cue that is so far behind having none goes no further. In the units that training counts in. */
const SLACK = 20;

/**
 * Cues of a text, sentence by sentence. Where no cue begins nothing is added up, unless one that
 * has begun could go on ("to" goes on with "according") or none stands before: what is far behind in Viterbi's terms is
 * not followed (a beam, Lowerre 1976).
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
  const tilt = bias / table.unit;
  const least = -SLACK / table.unit;
  const { begin, on } = entry(table.moves);
  for (const sentence of sentences) {
    const { first, end } = sentence;
    const length = end - first;
    // how far the best cue that reaches up to here is ahead of none; the first token is looked at in any case
    let ahead = least;
    for (let at = 0; at < length; at++) {
      const offset = at * CUE_LABELS;
      scores[offset] = tilt;
      if (text.shut[first + at] && ahead < least) {
        scores[offset + 1] = NEVER;
        scores[offset + 2] = NEVER;
        continue;
      }
      const pair = pairOf(table, cueFeatures(text, first + at, sentence));
      scores[offset + 1] = firstOf(pair);
      scores[offset + 2] = secondOf(pair);
      const begun = (scores[offset + 1] as number) + begin;
      const gone = ahead + (scores[offset + 2] as number) + on;
      ahead = Math.max(begun, gone) - tilt;
    }
    decode(scores, length, table.moves, labels, room);
    for (let at = 0; at < length; at++) {
      if (labels[at] !== 1) continue;
      let last = at;
      while (last + 1 < length && labels[last + 1] === 2) last++;
      const margin = marginOf(scores, at, last);
      const ahead = (margin + tilt) * (last - at + 1);
      cues.push({
        first: first + at,
        end: first + last + 1,
        margin: margin * table.unit,
        sure: ahead > toll(table.moves),
      });
      at = last;
    }
  }
  return cues;
}

/** What it takes more to begin a cue, and to go on with one, than to stay with "no cue". */
const entry = ({ between, labels }: Moves): { begin: number; on: number } => ({
  begin: (between[1] as number) - (between[0] as number),
  on:
    Math.max(between[labels + 2] as number, between[2 * labels + 2] as number) -
    (between[0] as number),
});

/** What it costs to leave "no cue" for one token and to come back. */
const toll = ({ between, labels }: Moves): number =>
  2 * (between[0] as number) - (between[1] as number) - (between[labels] as number);

/** How much better the labels of a cue score than "no cue" on the same tokens, a token: sums would call long cues sure. */
function marginOf(scores: Float32Array, first: number, last: number): number {
  let margin = 0;
  for (let at = first; at <= last; at++) {
    const own = scores[at * CUE_LABELS + (at === first ? 1 : 2)] as number;
    margin += own - (scores[at * CUE_LABELS] as number);
  }
  return margin / (last - first + 1);
}
