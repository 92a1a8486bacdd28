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
  /** Running sums of how much better each token would go on with a source, with a content, than with anything else. */
  onSource: Float64Array;
  onContent: Float64Array;
}

/** A window with its running sums; `onSource` and `onContent` have room for one more than its tokens. */
export function addUp(window: Window): Window {
  const { first, end, scores, unit, onSource, onContent } = window;
  onSource[0] = 0;
  onContent[0] = 0;
  for (let n = 0; n < end - first; n++) {
    const row = n * SPAN_LABELS;
    const source = bestOf(scores, row + SOURCE);
    const content = bestOf(scores, row + CONTENT);
    onSource[n + 1] =
      (onSource[n] as number) + ((scores[row + SOURCE + 1] as number) - content) * unit;
    onContent[n + 1] =
      (onContent[n] as number) + ((scores[row + CONTENT + 1] as number) - source) * unit;
  }
  return window;
}

/** The label that begins a source, a content; the next one goes on with it. */
export const SOURCE = 1;
export const CONTENT = 3;

/** How much better a range is read as one thing than as any other. */
export function gainOf(window: Window, { first, end }: TokenRange, begins: number): number {
  const sums = begins === SOURCE ? window.onSource : window.onContent;
  const upTo = sums[indexIn(window, end)] as number;
  return (
    betterBy(window, first, begins, begins) + upTo - (sums[indexIn(window, first + 1)] as number)
  );
}

const indexIn = (window: TokenRange, token: number): number =>
  Math.max(0, Math.min(token, window.end) - window.first);

/** How much better a token is read as a label than as any but those of the same thing. */
export function betterBy(
  { first, end, scores, unit }: Window,
  at: number,
  begins: number,
  label: number,
): number {
  if (at < first || at >= end) return 0;
  const row = (at - first) * SPAN_LABELS;
  const other = bestOf(scores, row + (begins === SOURCE ? CONTENT : SOURCE));
  return ((scores[row + label] as number) - other) * unit;
}

/** The best of: begins, goes on, and outside, which scores nothing. */
function bestOf(scores: Float32Array, begins: number): number {
  const begun = scores[begins] as number;
  const on = scores[begins + 1] as number;
  return begun > on ? (begun > 0 ? begun : 0) : on > 0 ? on : 0;
}

/** Where the steps begin: each twice as far from nothing as the one before the last. */
const STEPS = Float64Array.from({ length: 15 }, (_, step) => 4 * 2 ** (step / 2));

/** A score in ever wider steps on both sides of 16: 4, 6, 8, 11, 16, ... */
export function steps(score: number): number {
  const size = Math.abs(score);
  let step = 0;
  while (step < STEPS.length && size >= (STEPS[step] as number)) step++;
  return score < 0 ? 16 - step : 16 + step;
}
