import type { Draft } from '../../lib/attributions/draft.ts';
import { type Reading, read } from '../../lib/attributions/reading.ts';
import { english } from '../../lib/language/en/index.ts';
import { readProse } from '../../lib/text/prose.ts';
import type { TokenRange } from '../../lib/text/sentences.ts';

/** A text as rules read it, and words of it as a rule is given them and gives them back. */
export function drafted(text: string) {
  const reading: Reading = read(readProse(text, english), english.attributions);
  const { tokens } = reading;
  /** The tokens of words that stand in the text, the first time. */
  const range = (words: string): TokenRange => {
    const start = text.indexOf(words);
    const first = tokens.findIndex((token) => token.end > start);
    const after = tokens.findIndex((token) => token.start >= start + words.length);
    return { first, end: after < 0 ? tokens.length : after };
  };
  const draft = (source: string, cue: string, ...content: string[]): Draft => ({
    source: range(source),
    cue: range(cue),
    content: content.map(range),
    confidence: 1,
    reasons: [],
  });
  const words = ({ content }: Draft) =>
    content.map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
  return { reading, draft, words };
}
