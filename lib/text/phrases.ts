import type { Token } from './tokens.ts';

/** Phrases by their first word, longest first: finding one costs one look-up at most places. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** @param phrases lower-cased, words parted by single blanks; hyphens are taken apart as tokens are */
export function indexPhrases(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.replace(/-/g, ' - ').split(' ');
    const first = words[0] as string;
    index.set(first, [...(index.get(first) ?? []), words]);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

/** How many tokens the longest phrase that starts at `at` takes, not reaching `end`; 0 when there is none. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  index: PhraseIndex,
): number {
  return longestOf(index.get((tokens[at] as Token).lower) ?? [], tokens, at, end);
}

/** How many tokens the first of some phrases that fits takes, their first word left unlooked at; 0 when none does. */
export function longestOf(
  phrases: readonly (readonly string[])[],
  tokens: readonly Token[],
  at: number,
  end: number,
): number {
  for (const words of phrases) if (fits(tokens, at, end, words)) return words.length;
  return 0;
}

function fits(
  tokens: readonly Token[],
  at: number,
  end: number,
  words: readonly string[],
): boolean {
  if (at + words.length > end) return false;
  for (let offset = 1; offset < words.length; offset++)
    if (tokens[at + offset]?.lower !== words[offset]) return false;
  return true;
}
