import type { TokenRange } from '../../text/sentences.ts';
import type { Encoded } from './encode.ts';
import { type Evidence, steps } from './evidence.ts';
import { features, lookUp, values } from './hash.ts';
import { CUE_PLACE, type CueView, HEAD, seeCue } from './spot.ts';

/** Places of other values. */
const BEHIND = 8;
const ONWARDS = 9;
const TAGGED = 10;
const SIDES = 11;
const PARTS = 12;
const PARTS_SIDES = 13;
const SIDES_SOURCE = 14;
const ACROSS = 15;
const PARTS_ACROSS = 16;
const INNER = 17;
const BALANCE = 18;
const SIZE = 19;
const ACTS = 20;
const ACTS_SIDES = 21;
const OPENING = 22;

const FEATURES = features(
  [BEHIND, SIDES, 400],
  [TAGGED, SIDES, 411],
  [TAGGED, BEHIND],
  [BEHIND, PARTS, 401],
  [PARTS_SIDES, HEAD],
  [ONWARDS, BEHIND, 410],
  [PARTS_SIDES, CUE_PLACE, 403],
  [SIZE, SIDES],
  [SIZE, HEAD],
  [INNER, ACROSS],
  [BALANCE, PARTS],
  [PARTS_ACROSS, SIDES],
  [SIDES_SOURCE, CUE_PLACE],
  [ACTS_SIDES, HEAD, 413],
  [ACTS, OPENING],
);

/**
 * Features of a whole candidate for the content of a cue: what the labels say of it, and where it stands.
 * @param content in order, not empty
 * @param cues running count of cues before each token
 */
export function contentFeatures(
  { word, quoted, sentence, verbs }: Encoded,
  cue: CueView,
  content: readonly TokenRange[],
  source: TokenRange | null,
  evidence: Evidence,
  cues: Int32Array,
): number {
  const opening = content[0] as TokenRange;
  const closing = content.at(-1) as TokenRange;
  const before = opening.first < cue.first ? 1 : 0;
  const after = closing.end > cue.end ? 1 : 0;
  const sides = before + after * 2;
  let length = 0;
  let inner = 0;
  let acts = 0;
  let openQuotes = 0;
  for (const { first, end } of content) {
    length += end - first;
    inner += (cues[end] as number) - (cues[first] as number);
    acts += (verbs[end] as number) - (verbs[first] as number);
    for (let at = first; at < end; at++) {
      if (quoted[at] === 2) openQuotes++;
      if (quoted[at] === 3) openQuotes--;
    }
  }
  const across = Math.min(
    4,
    (sentence[closing.end - 1] as number) - (sentence[opening.first] as number),
  );
  const parts = Math.min(content.length, 4);
  seeCue(cue);
  values[BEHIND] = steps(evidence.behind);
  values[ONWARDS] = steps(evidence.onwards);
  values[TAGGED] = evidence.tagged;
  values[SIDES] = sides;
  values[PARTS] = parts;
  values[PARTS_SIDES] = parts * 4 + sides;
  values[SIDES_SOURCE] = sides * 4 + (source ? (source.first < cue.first ? 1 : 2) : 0);
  values[ACROSS] = sides * 8 + across;
  values[PARTS_ACROSS] = across * 8 + parts;
  values[INNER] = Math.min(inner, 3);
  values[BALANCE] = Math.max(-2, Math.min(2, openQuotes)) + 2;
  values[SIZE] = length < 2 ? 0 : Math.min(9, Math.floor(Math.log2(length)));
  values[ACTS] = Math.min(acts, 2);
  // "that in the week before" says nothing yet
  values[ACTS_SIDES] = Math.min(acts, 3) * 4 + sides;
  values[OPENING] = word[opening.first] as number;
  return lookUp(FEATURES);
}
