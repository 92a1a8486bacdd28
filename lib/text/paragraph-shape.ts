import type { TokenRange } from './sentences.ts';
import type { Token } from './tokens.ts';

/** What a paragraph looks like from outside, before anybody reads it. */
export interface Paragraph {
  /** Its first tokens, lower-cased, parted by single blanks: what openings of lines are compared with. */
  line: string;
  /** Words and numbers, lower-cased, at most as many as any rule looks at. */
  words: readonly string[];
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
const CLOSING = new Set(['”', '"', '’', "'", ')', ']', '»']);
/** No rule looks further into a paragraph than this many tokens. */
const LOOK = 48;
const HEADLINE_WORDS = [4, 24] as const;

export function readParagraph(tokens: readonly Token[], { first, end }: TokenRange): Paragraph {
  const shown = tokens.slice(first, Math.min(end, first + LOOK));
  const words = shown.filter(({ kind }) => kind === 'word' || kind === 'number');
  let last = end - 1;
  while (last > first && CLOSING.has((tokens[last] as Token).text)) last--;
  const final = (tokens[last] as Token).text;
  const bulleted = BULLETS.has((shown[0] as Token).text);
  const lead = words[0]?.text ?? '';
  const ended = ENDS.has(final);
  return {
    line: shown.map(({ lower }) => lower).join(' '),
    words: words.map(({ lower }) => lower),
    ended,
    colon: final === ':',
    bullet: bulleted && !words.length,
    bulleted,
    headline:
      !ended &&
      final !== ':' &&
      words.length >= HEADLINE_WORDS[0] &&
      words.length <= HEADLINE_WORDS[1] &&
      lead !== lead.toLowerCase(),
  };
}
