/** Scores of moving from one label to the next. Even labels above 0 go on what the label before them begins. */
export interface Moves {
  labels: number;
  /** `labels * labels`, from the first to the second; unused where nothing could go on. */
  between: Float32Array;
}

/** A sequence has three labels, or five. */
const MOST = 5;
const last = new Float64Array(MOST);

/**
 * The best sequence of labels for rows of scores (Viterbi 1967). Nothing goes on that has not begun.
 * @param scores `length * labels`
 * @param out takes one label a position
 * @param room scratch space of at least `length * labels`, kept by the caller between calls
 */
export function decode(
  scores: Float32Array,
  length: number,
  moves: Moves,
  out: Uint8Array,
  room: Uint8Array,
): void {
  const { labels } = moves;
  for (let label = 0; label < labels; label++)
    last[label] = goesOn(label) ? Number.NEGATIVE_INFINITY : (scores[label] as number);
  for (let at = 1; at < length; at++) move(scores, at * labels, moves, room);
  let label = 0;
  for (let other = 1; other < labels; other++)
    if ((last[other] as number) > (last[label] as number)) label = other;
  for (let at = length - 1; at >= 0; at--) {
    out[at] = label;
    if (at > 0) label = room[at * labels + label] as number;
  }
}

const goesOn = (label: number) => label > 0 && (label & 1) === 0;

/** One position: for every label the best way to it. Written out, because it runs for every token. */
function move(
  scores: Float32Array,
  row: number,
  { labels, between }: Moves,
  room: Uint8Array,
): void {
  const a = last[0] as number;
  const b = last[1] as number;
  const c = last[2] as number;
  const d = last[3] as number;
  const e = last[4] as number;
  // outside, and what begins
  for (let to = 0; to < labels; to += to ? 2 : 1) {
    let best = 0;
    let most = a + (between[to] as number);
    let score = b + (between[labels + to] as number);
    if (score > most) {
      most = score;
      best = 1;
    }
    score = c + (between[2 * labels + to] as number);
    if (score > most) {
      most = score;
      best = 2;
    }
    if (labels === MOST) {
      score = d + (between[15 + to] as number);
      if (score > most) {
        most = score;
        best = 3;
      }
      score = e + (between[20 + to] as number);
      if (score > most) {
        most = score;
        best = 4;
      }
    }
    room[row + to] = best;
    last[to] = most + (scores[row + to] as number);
  }
  // what goes on comes after its beginning or itself
  for (let to = 2; to < labels; to += 2) {
    const begun = (to > 2 ? d : b) + (between[(to - 1) * labels + to] as number);
    const gone = (to > 2 ? e : c) + (between[to * labels + to] as number);
    room[row + to] = gone > begun ? to : to - 1;
    last[to] = Math.max(begun, gone) + (scores[row + to] as number);
  }
}
