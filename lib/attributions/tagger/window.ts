import type { Sentence, TokenRange } from '../../text/sentences.ts';
import type { Encoded } from './encode.ts';

/** Source and content of a cue are looked for no further than this. In tokens. */
const TOKENS_BEFORE = 110;
const TOKENS_AFTER = 200;

/** The sentence of a cue, and the one on either side when it holds a quotation: what goes on is found by its marks. */
export function windowOf(
  text: Encoded,
  sentences: readonly Sentence[],
  { first, end }: TokenRange,
): TokenRange {
  const low = text.sentence[first] as number;
  const high = text.sentence[end - 1] as number;
  const before = low > 0 && quotes(text, sentences, low - 1) ? low - 1 : low;
  const after = high + 1 < sentences.length && quotes(text, sentences, high + 1) ? high + 1 : high;
  return {
    first: Math.max((sentences[before] as Sentence).first, first - TOKENS_BEFORE),
    end: Math.min((sentences[after] as Sentence).end, end + TOKENS_AFTER),
  };
}

const quotes = (text: Encoded, sentences: readonly Sentence[], index: number) =>
  text.hasQuote[(sentences[index] as Sentence).first] === 1;
