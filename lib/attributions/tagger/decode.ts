/** Scores of moving from one label to the next. Even labels above 0 go on what the label before them begins. */
export interface Moves {
  labels: number;
  /** `labels * labels`, from the first to the second; unused where nothing could go on. */
  between: Float32Array;
}

/**
 * The best sequence of labels for rows of scores (Viterbi 1967). Nothing goes on that has not begun.
 * @param scores `length * labels`
 * @param out takes one label a position
 * @param room scratch space of at least `length * labels`, kept by the caller between calls
 */
export function decode(
  scores: Float32Array,
  length: number,
  { labels, between }: Moves,
  out: Uint8Array,
  room: Uint8Array,
): void {
  let last = new Float64Array(labels);
  let next = new Float64Array(labels);
  for (let label = 0; label < labels; label++)
    last[label] = goesOn(label) ? Number.NEGATIVE_INFINITY : (scores[label] as number);
  for (let at = 1; at < length; at++) {
    const row = at * labels;
    for (let to = 0; to < labels; to++) {
      const on = goesOn(to);
      const end = on ? to + 1 : labels;
      let best = on ? to - 1 : 0;
      let most = (last[best] as number) + (between[best * labels + to] as number);
      for (let from = best + 1; from < end; from++) {
        const score = (last[from] as number) + (between[from * labels + to] as number);
        if (score > most) {
          most = score;
          best = from;
        }
      }
      room[row + to] = best;
      next[to] = most + (scores[row + to] as number);
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

const goesOn = (label: number) => label > 0 && (label & 1) === 0;
