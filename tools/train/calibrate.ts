/** A cue that was found in a text not trained on: how far it was from none, and whether people marked one there. */
export interface Judged {
  margin: number;
  right: boolean;
}

/** `1 / (1 + exp(-(margin - centre) / width))` is the share of cues at this margin that people marked too. */
export interface Curve {
  centre: number;
  width: number;
}

const ROUNDS = 50;

/** Fits a logistic curve by Newton's method (Platt 1999, without his smoothing: there are thousands of cues). */
export function calibrate(judged: readonly Judged[]): Curve {
  // margins are of the order of 100: scaled, so that the steps are well conditioned
  const scale = 100;
  let level = 0;
  let slope = 1;
  for (let round = 0; round < ROUNDS; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { margin, right } of judged) {
      const x = margin / scale;
      const p = 1 / (1 + Math.exp(-(level + slope * x)));
      const weight = p * (1 - p);
      g0 += Number(right) - p;
      g1 += (Number(right) - p) * x;
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    const det = h00 * h11 - h01 * h01;
    level += (h11 * g0 - h01 * g1) / det;
    slope += (h00 * g1 - h01 * g0) / det;
  }
  return { centre: (-level / slope) * scale, width: scale / slope };
}
