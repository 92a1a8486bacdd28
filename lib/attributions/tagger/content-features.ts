import type { TokenRange } from '../../text/sentences.ts';
import type { Encoded } from './encode.ts';
import { type Evidence, steps } from './evidence.ts';
import { ask, asked, rowsOf } from './hash.ts';
import type { CueView } from './span-features.ts';

/** Rows that a candidate asks for besides those of its edges. */
export const CONTENT_FEATURES = 15;

/**
 * Features of a whole candidate for the content of a cue: what the labels say of it, and where it stands.
 * @param content in order, not empty
 * @param cues running count of cues before each token
 * @returns how many rows were taken
 */
export function contentFeatures(
  { word, quoted, sentence, verbs }: Encoded,
  cue: CueView,
  content: readonly TokenRange[],
  source: TokenRange | null,
  evidence: Evidence,
  cues: Int32Array,
  out: Int32Array,
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
  const balance = Math.max(-2, Math.min(2, openQuotes)) + 2;
  const across = Math.min(
    4,
    (sentence[closing.end - 1] as number) - (sentence[opening.first] as number),
  );
  const parts = Math.min(content.length, 4);
  const size = length < 2 ? 0 : Math.min(9, Math.floor(Math.log2(length)));
  const behind = steps(evidence.behind);
  let n = 0;
  n = ask(asked, n, 400, behind, sides);
  n = ask(asked, n, 411, evidence.tagged, sides);
  n = ask(asked, n, 412, evidence.tagged, behind);
  n = ask(asked, n, 401, behind, parts);
  n = ask(asked, n, 402, parts * 4 + sides, cue.head);
  n = ask(asked, n, 410, steps(evidence.onwards), behind);
  n = ask(asked, n, 403, parts * 4 + sides, cue.place);
  n = ask(asked, n, 404, size, sides);
  n = ask(asked, n, 405, size, cue.head);
  n = ask(asked, n, 406, Math.min(inner, 3), sides * 8 + across);
  n = ask(asked, n, 407, balance, parts);
  n = ask(asked, n, 408, across * 8 + parts, sides);
  n = ask(asked, n, 409, sides * 4 + (source ? (source.first < cue.first ? 1 : 2) : 0), cue.place);
  // "that in the week before" says nothing yet
  n = ask(asked, n, 413, Math.min(acts, 3) * 4 + sides, cue.head);
  n = ask(asked, n, 414, Math.min(acts, 2), word[opening.first] as number);
  return rowsOf(asked, n, out, 0);
}
