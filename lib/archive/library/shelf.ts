import { lowerBound } from '../../text/lower-bound.ts';
import { ByteReader, ByteWriter } from '../packed/bytes.ts';

/**
 * A sealed part of the library's full-text index: which of its articles have a word.
 * Words are sorted, so a beginning of a word is a run of them; each word's ordinals are stored as steps.
 */
export interface Shelf {
  /** Numbers of the articles, rising; the position is the ordinal. */
  numbers: Uint32Array;
  words: readonly string[];
  /** Where each word's steps begin in `steps`, and where the last end. */
  starts: Uint32Array;
  /** Varints: the step from the ordinal before, less one. */
  steps: Uint8Array;
}

/** @param articles in rising order of their numbers, each with its words, repeated or not */
export function buildShelf(
  articles: readonly { number: number; words: Iterable<string> }[],
): Shelf {
  const lists = new Map<string, number[]>();
  articles.forEach(({ words }, ordinal) => {
    for (const word of words) {
      const list = lists.get(word);
      if (!list) lists.set(word, [ordinal]);
      else if (list.at(-1) !== ordinal) list.push(ordinal);
    }
  });
  const numbers = Uint32Array.from(articles, ({ number }) => number);
  const words = [...lists.keys()].sort();
  return write(numbers, words, (word) => lists.get(word) as number[]);
}

/** Merges shelves into one, leaving out articles that are gone and words that only those had. */
export function mergeShelves(
  shelves: readonly Shelf[],
  isAlive: (number: number) => boolean,
): Shelf {
  const numbers: number[] = [];
  const moves = shelves.map((shelf) =>
    Int32Array.from(shelf.numbers, (number) => (isAlive(number) ? numbers.push(number) - 1 : -1)),
  );
  const words = [...new Set(shelves.flatMap(({ words }) => words))].sort();
  const places = shelves.map(() => 0);
  const take = (word: string): number[] =>
    shelves.flatMap((shelf, which) => {
      const place = places[which] as number;
      if (shelf.words[place] !== word) return [];
      places[which] = place + 1;
      const move = moves[which] as Int32Array;
      return ordinalsOf(shelf, place)
        .map((ordinal) => move[ordinal] as number)
        .filter((ordinal) => ordinal >= 0);
    });
  return write(Uint32Array.from(numbers), words, take);
}

function write(
  numbers: Uint32Array,
  all: readonly string[],
  listOf: (word: string) => readonly number[],
): Shelf {
  const words: string[] = [];
  const starts: number[] = [];
  const writer = new ByteWriter();
  for (const word of all) {
    const list = listOf(word);
    if (list.length === 0) continue;
    words.push(word);
    starts.push(writer.length);
    let before = -1;
    for (const ordinal of list) {
      writer.varint(ordinal - before - 1);
      before = ordinal;
    }
  }
  starts.push(writer.length);
  return { numbers, words, starts: Uint32Array.from(starts), steps: writer.finish() };
}

/** The articles of one word, by the word's place. */
export function ordinalsOf({ starts, steps }: Shelf, place: number): number[] {
  const ordinals: number[] = [];
  const reader = new ByteReader(steps);
  reader.at = starts[place] as number;
  const end = starts[place + 1] as number;
  for (let ordinal = -1; reader.at < end; ) {
    ordinal += reader.varint() + 1;
    ordinals.push(ordinal);
  }
  return ordinals;
}

/** Places of the words that begin with `prefix`: `[from, to)`. */
export function placesOf({ words }: Shelf, prefix: string): readonly [from: number, to: number] {
  const from = lowerBound(words, (word) => word < prefix);
  return [from, lowerBound(words, (word) => word < prefix || word.startsWith(prefix))];
}
