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
  { labels, between }: Moves,
  out: Uint8Array,
  room: Uint8Array,
): void {
  for (let label = 0; label < labels; label++)
    last[label] = goesOn(label) ? Number.NEGATIVE_INFINITY : (scores[label] as number);
  for (let at = 1; at < length; at++) {
    const row = at * labels;
    if (labels === MOST) five(scores, row, between, room);
    else three(scores, row, between, room);
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

/** One position of three labels: for every label the best way to it. */
function three(scores: Float32Array, row: number, between: Float32Array, room: Uint8Array): void {
  const a = last[0] as number;
  const b = last[1] as number;
  const c = last[2] as number;
  for (let to = 0; to < 2; to++) {
    let best = 0;
    let most = a + (between[to] as number);
    let score = b + (between[3 + to] as number);
    if (score > most) {
      most = score;
      best = 1;
    }
    score = c + (between[6 + to] as number);
    if (score > most) {
      most = score;
      best = 2;
    }
    room[row + to] = best;
    last[to] = most + (scores[row + to] as number);
  }
  const on = c + (between[8] as number) > b + (between[5] as number);
  room[row + 2] = on ? 2 : 1;
  last[2] =
    (on ? c + (between[8] as number) : b + (between[5] as number)) + (scores[row + 2] as number);
}

/** The same for five labels. Both are written out: they run for every token. */
function five(scores: Float32Array, row: number, between: Float32Array, room: Uint8Array): void {
  const a = last[0] as number;
  const b = last[1] as number;
  const c = last[2] as number;
  const d = last[3] as number;
  const e = last[4] as number;
  for (let to = 0; to < MOST; to += to ? 2 : 1) {
    let best = 0;
    let most = a + (between[to] as number);
    let score = b + (between[5 + to] as number);
    if (score > most) {
      most = score;
      best = 1;
    }
    score = c + (between[10 + to] as number);
    if (score > most) {
      most = score;
      best = 2;
    }
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
    room[row + to] = best;
    last[to] = most + (scores[row + to] as number);
  }
  const source = c + (between[12] as number) > b + (between[7] as number);
  room[row + 2] = source ? 2 : 1;
  last[2] =
    (source ? c + (between[12] as number) : b + (between[7] as number)) +
    (scores[row + 2] as number);
  const content = e + (between[24] as number) > d + (between[19] as number);
  room[row + 4] = content ? 4 : 3;
  last[4] =
    (content ? e + (between[24] as number) : d + (between[19] as number)) +
    (scores[row + 4] as number);
}
