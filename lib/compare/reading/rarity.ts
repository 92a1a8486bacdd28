import { tally } from './tally.ts';

/** How telling a word is: the fewer of a story's passages hold it, the more. */
export type Rarity = (word: string) => number;

/** @param floor what a word still says that stands in all of them */
export function rarityAmong(passages: readonly Iterable<string>[], floor: number): Rarity {
  const frequency = tally(passages.flatMap((words) => [...words]));
  return (word) => Math.log((passages.length + 2) / ((frequency.get(word) ?? 0) + 1)) + floor;
}
