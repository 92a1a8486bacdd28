import type { Prose } from './prose.ts';
import { placesOf } from './sentences.ts';
import type { Token } from './tokens.ts';

/**
 * A text in whose sentences nothing stands of where a wire report comes from: a dateline is a sentence of its own.
 * - `LENK, May 3 (Harbour Wire) - She left.` two, `TELLIN — She left.` two
 * - not: `NATO - which met in Lenk - left.`, `ANA ORVEL - “We left.”`, a speaker
 */
export function apartFromDatelines(prose: Prose): Prose {
  const { tokens, paragraphs } = prose;
  const sentences = prose.sentences.flatMap((sentence) => {
    const { first, end, paragraph } = sentence;
    const start = paragraphs[paragraph]?.first === first ? behindDateline(tokens, first, end) : 0;
    return start
      ? [
          { ...sentence, end: start },
          { ...sentence, first: start },
        ]
      : sentence;
  });
  return { ...prose, sentences, sentenceOf: placesOf(tokens.length, sentences) };
}

/** What a dateline is made of: names, a day, commas, brackets. */
const PART = /^[\p{Lu}\d,.()/]/u;

/** Index after the dash of a dateline: a name in capitals, or with an agency behind it; 0 when there is none. */
function behindDateline(tokens: readonly Token[], first: number, end: number): number {
  const textAt = (at: number) => (tokens[at] as Token).text;
  let dash = first;
  while (dash < end && PART.test(textAt(dash))) dash++;
  const start = dash + 1;
  return dash > first &&
    start < end &&
    /^[-–—]$/.test(textAt(dash)) &&
    !(tokens[start] as Token).glued &&
    PART.test(textAt(start)) &&
    (/^\p{Lu}{3}/u.test(textAt(first)) || textAt(dash - 1) === ')')
    ? start
    : 0;
}
