import type { TokenRange } from '../../text/sentences.ts';
import { SPAN_LABELS } from './table.ts';

/** What the tagger's scores say of a candidate, in the units that training counts in. */
export interface Evidence {
  /** How much better its words are read as what it is a candidate for than as anything else. */
  gain: number;
  /** How much less that is than the best candidate's. */
  behind: number;
  /** How much the token after it would like to go on. */
  onwards: number;
  /** 1 for the tagger's own answer. */
  tagged: number;
}

/** Scores of the labels of a cue's window, as the tagger of spans gives them. */
export interface Window extends TokenRange {
  /** `SPAN_LABELS` a token. */
  scores: Float32Array;
  /** What a score of 1 stands for. */
  unit: number;
}

/** The label that begins a source, a content; the next one goes on with it. */
export const SOURCE = 1;
export const CONTENT = 3;

/** How much better a range is read as one thing than as any other. */
export function gainOf(window: Window, { first, end }: TokenRange, begins: number): number {
  let gain = betterBy(window, first, begins, begins);
  for (let at = first + 1; at < end; at++) gain += betterBy(window, at, begins, begins + 1);
  return gain;
}

/** How much better a token is read as a label than as any but those of the same thing. */
export function betterBy(
  { first, end, scores, unit }: Window,
  at: number,
  begins: number,
  label: number,
): number {
  if (at < first || at >= end) return 0;
  const row = (at - first) * SPAN_LABELS;
  const others = begins === SOURCE ? CONTENT : SOURCE;
  const other = Math.max(
    scores[row] as number,
    scores[row + others] as number,
    scores[row + others + 1] as number,
  );
  return ((scores[row + label] as number) - other) * unit;
}

/** A score in ever wider steps on both sides of 16: 4, 6, 8, 11, 16, ... */
export function steps(score: number): number {
  const size = Math.abs(score);
  if (size < 4) return 16;
  const step = Math.min(15, Math.floor(2 * Math.log2(size / 4)) + 1);
  return score < 0 ? 16 - step : 16 + step;
}
