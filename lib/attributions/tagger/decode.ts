/** Scores of moving from one label to the next; `-Infinity` where that cannot be. */
export interface Moves {
  labels: number;
  /** `labels * labels`, from the first to the second. */
  between: Float32Array;
  /** Labels that may open a sequence. */
  opening: readonly boolean[];
}

/**
 * The best sequence of labels for rows of scores (Viterbi 1967).
 * @param scores `length * labels`
 * @param out takes one label a position
 * @param room scratch space of at least `length * labels`, kept by the caller between calls
 */
export function decode(
  scores: Float32Array,
  length: number,
  { labels, between, opening }: Moves,
  out: Uint8Array,
  room: Uint8Array,
): void {
  let last = new Float32Array(labels);
  let next = new Float32Array(labels);
  for (let label = 0; label < labels; label++)
    last[label] = opening[label] ? (scores[label] as number) : Number.NEGATIVE_INFINITY;
  for (let at = 1; at < length; at++) {
    for (let to = 0; to < labels; to++) {
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < labels; from++) {
        const score = (last[from] as number) + (between[from * labels + to] as number);
        if (score > most) {
          most = score;
          best = from;
        }
      }
      room[at * labels + to] = best;
      next[to] = most + (scores[at * labels + to] as number);
    }
    [last, next] = [next, last];
  }
  let label = 0;
  for (let other = 1; other < labels; other++)
    if ((last[other] as number) > (last[label] as number)) label = other;
  for (let at = length - 1; at >= 0; at--) {
    out[at] = label;
    if (at > 0) label = room[at * labels + label] as number;
  }
}
