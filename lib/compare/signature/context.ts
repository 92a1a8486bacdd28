import type { Figure } from '../../figures/figure.ts';
import type { Reading } from '../reading/reading.ts';

/** Where a figure stands among the tokens of its report. */
export interface Context {
  reading: Reading;
  figure: Figure;
  /** Token range of the figure itself. */
  first: number;
  end: number;
  /** Token range of its sentence. */
  from: number;
  to: number;
  sentence: number;
  /** By token: whether it belongs to any figure of the report. */
  inFigure: readonly boolean[];
}

/** Places every figure among the tokens; figures come in the order of the text. */
export function contextsOf(reading: Reading, figures: readonly Figure[]): Context[] {
  const { tokens, sentences } = reading.prose;
  const inFigure = new Array<boolean>(tokens.length).fill(false);
  let at = 0;
  const ranges = figures.map((figure) => {
    while (at > 0 && (tokens[at - 1]?.end ?? 0) > figure.span[0]) at--;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= figure.span[0]) at++;
    const first = Math.min(at, tokens.length - 1);
    let end = first + 1;
    while (end < tokens.length && (tokens[end]?.start ?? 0) < figure.span[1]) end++;
    inFigure.fill(true, first, end);
    return { figure, first, end };
  });
  return ranges.map(({ figure, first, end }) => {
    const sentence = reading.sentenceOf[first] as number;
    const range = sentences[sentence] ?? { first, end };
    return { reading, figure, first, end, from: range.first, to: range.end, sentence, inFigure };
  });
}
