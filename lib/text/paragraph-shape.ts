import { CLOSING, type TokenRange } from './sentences.ts';
import type { Token } from './tokens.ts';

/** What a paragraph looks like from outside, before anybody reads it. */
export interface Paragraph extends TokenRange {
  /** Words and numbers in it, no more than any rule counts. */
  words: number;
  /** Its last token, closing marks aside. */
  last: number;
  /** Ends like a sentence, closing marks aside. */
  ended: boolean;
  /** Ends in a colon. */
  colon: boolean;
  /** Nothing but a dash, a dot or a star. */
  bullet: boolean;
  /** Starts with one. */
  bulleted: boolean;
  /** Looks like a headline: some words, a capital in front, no end of sentence, no speaker before a colon. */
  headline: boolean;
}

const BULLETS = new Set(['-', '–', '—', '•', '·', '*', '▪', '●', '○', '►', '»']);
const ENDS = new Set(['.', '?', '!', '…', ';', ',']);
/** No rule looks further into a paragraph than this many tokens. */
const LOOK = 48;
const HEADLINE_WORDS = [4, 24] as const;

export function readParagraph(tokens: readonly Token[], { first, end }: TokenRange): Paragraph {
  const limit = Math.min(end, first + LOOK);
  let words = 0;
  let lead = '';
  for (let at = first; at < limit; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    lead ||= token.text;
    words++;
  }
  let last = end - 1;
  while (last > first && CLOSING.has((tokens[last] as Token).text)) last--;
  const final = (tokens[last] as Token).text;
  const bulleted = BULLETS.has((tokens[first] as Token).text);
  const ended = ENDS.has(final);
  return {
    first,
    end,
    words,
    last,
    ended,
    colon: final === ':',
    bullet: bulleted && !words,
    bulleted,
    headline:
      !ended &&
      final !== ':' &&
      words >= HEADLINE_WORDS[0] &&
      words <= HEADLINE_WORDS[1] &&
      lead !== lead.toLowerCase(),
  };
}
