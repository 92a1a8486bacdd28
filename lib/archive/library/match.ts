import type { ParsedQuery } from './query.ts';
import { ordinalsOf, placesOf, type Shelf } from './shelf.ts';

/** Numbers of a shelf's articles that have all words of a query: for a phrase, each of its words. */
export function matchShelf(
  shelf: Shelf,
  query: Pick<ParsedQuery, 'words' | 'prefixes' | 'phrases'>,
): number[] {
  const met = new Uint8Array(shelf.numbers.length);
  const words = [...new Set([...query.words, ...query.phrases.flat()])];
  let asked = 0;
  for (const runs of [
    ...words.map((word) => exactly(shelf, word)),
    ...query.prefixes.map((prefix) => placesOf(shelf, prefix)),
  ]) {
    // an article that met all before meets this one too, once, however many words of a prefix it has
    for (let place = runs[0]; place < runs[1]; place++)
      for (const ordinal of ordinalsOf(shelf, place))
        if (met[ordinal] === asked) met[ordinal] = asked + 1;
    asked++;
  }
  return [...shelf.numbers].filter((_, ordinal) => met[ordinal] === asked);
}

function exactly(shelf: Shelf, word: string): readonly [number, number] {
  const [from, to] = placesOf(shelf, word);
  return from < to && shelf.words[from] === word ? [from, from + 1] : [0, 0];
}

/** Whether words hold all that a query asks for, phrases as runs. */
export function matchWords(
  words: readonly string[],
  query: Pick<ParsedQuery, 'words' | 'prefixes' | 'phrases'>,
): boolean {
  return (
    query.words.every((word) => words.includes(word)) &&
    query.prefixes.every((prefix) => words.some((word) => word.startsWith(prefix))) &&
    query.phrases.every((phrase) => hasRun(words, phrase))
  );
}

function hasRun(words: readonly string[], phrase: readonly string[]): boolean {
  for (let at = words.indexOf(phrase[0] as string); at >= 0; ) {
    if (phrase.every((word, step) => words[at + step] === word)) return true;
    at = words.indexOf(phrase[0] as string, at + 1);
  }
  return false;
}
