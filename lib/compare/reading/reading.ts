import type { CompareWords } from '../../language/compare-words.ts';
import { lexiconFor } from '../../language/index.ts';
import type { Analysis } from '../../report/analysis.ts';
import type { Report } from '../../report/report.ts';
import { once } from '../../text/once.ts';
import { type Prose, readProse } from '../../text/prose.ts';
import type { Token } from '../../text/tokens.ts';
import { termOf } from './term.ts';

/** One report as the comparison reads it: its words, stemmed, with names told from other words. */
export interface Reading {
  prose: Prose;
  words: CompareWords;
  /** By token: the term of a word (its stem, or that of its like), as written in lower case for anything else. */
  stems: readonly string[];
  /** By token: part of a name. */
  names: readonly boolean[];
  /** By token: index of its sentence. */
  sentenceOf: Int32Array;
  /** A token in lower case; "" before the first and behind the last. */
  lower(at: number): string;
  /** Whether the words of a phrase stand one behind the other from a token on. */
  says(phrase: readonly string[], at: number): boolean;
}

/**
 * The reading of a report, made once for each analysis, which is never changed; null when the engine has no lexicon for
 * its language.
 */
export const readingOf = ({
  article,
  analysis,
}: Pick<Report, 'article' | 'analysis'>): Reading | null => readOnce(analysis, article.text);

const readOnce = once(read);

function read({ language }: Analysis, text: string): Reading | null {
  const lexicon = language === null ? null : lexiconFor(language);
  if (!lexicon) return null;
  const prose = readProse(text, lexicon);
  const lower = (at: number): string => prose.tokens[at]?.lower ?? '';
  return {
    prose,
    words: lexicon.compare,
    stems: prose.tokens.map((token) =>
      token.kind === 'word' ? termOf(token.lower, lexicon.compare) : token.lower,
    ),
    names: findNames(prose, lexicon.compare),
    sentenceOf: prose.sentenceOf,
    lower,
    says: (phrase, at) => phrase.every((word, step) => lower(at + step) === word),
  };
}

/**
 * A capitalised word inside a sentence is a name; the first word of a sentence is one when it is capitalised
 * inside another sentence too, or stands before a name.
 */
function findNames({ tokens, sentences }: Prose, words: CompareWords): boolean[] {
  const names = new Array<boolean>(tokens.length).fill(false);
  const inside = new Set<string>();
  const capital = (token: Token | undefined) =>
    token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && !words.common.has(token.lower);
  const shouted = (token: Token) =>
    token.text.length > 4 && token.text === token.text.toUpperCase();
  for (const { first, end } of sentences)
    for (let at = first + 1; at < end; at++) {
      const token = tokens[at] as Token;
      const opens = /^["“‘'([]$/.test(tokens[at - 1]?.text ?? '');
      if (!capital(token) || opens || shouted(token)) continue;
      names[at] = true;
      inside.add(token.lower);
    }
  tokens.forEach((token, at) => {
    if (!names[at] && capital(token) && inside.has(token.lower)) names[at] = true;
  });
  return names;
}
