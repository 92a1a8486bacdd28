import type { Sentence, TokenRange } from '../../text/sentences.ts';
import type { Encoded } from './encode.ts';

/** Source and content of a cue are looked for no further than this. In sentences, and in tokens. */
const SENTENCES_BEFORE = 2;
const SENTENCES_AFTER = 4;
const TOKENS_BEFORE = 110;
const TOKENS_AFTER = 200;

/** The sentence of a cue, and its neighbours as long as they hold quotations. */
export function windowOf(
  text: Encoded,
  sentences: readonly Sentence[],
  { first, end }: TokenRange,
): TokenRange {
  const own = text.sentence[first] as number;
  let low = own;
  while (low > 0 && own - low < SENTENCES_BEFORE && quotes(text, sentences, low - 1)) low--;
  let high = text.sentence[end - 1] as number;
  while (
    high + 1 < sentences.length &&
    high - own < SENTENCES_AFTER &&
    quotes(text, sentences, high + 1)
  )
    high++;
  return {
    first: Math.max((sentences[low] as Sentence).first, first - TOKENS_BEFORE),
    end: Math.min((sentences[high] as Sentence).end, end + TOKENS_AFTER),
  };
}

const quotes = (text: Encoded, sentences: readonly Sentence[], index: number) =>
  text.hasQuote[(sentences[index] as Sentence).first] === 1;
