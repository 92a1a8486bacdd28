import type { Signature } from '../signature/signature.ts';

/** How telling a word is among the figures' sentences of one story: 0 for a word in all of them. */
export type Rarity = (stem: string) => number;

/** Words by how few of a story's figure sentences hold them. */
export function rarityAmong(all: readonly (readonly Signature[])[]): Rarity {
  const frequency = new Map<string, number>();
  let sentences = 0;
  for (const signatures of all) {
    const seen = new Set<number>();
    for (const { sentenceIndex, sentence } of signatures) {
      if (seen.has(sentenceIndex)) continue;
      seen.add(sentenceIndex);
      sentences++;
      for (const stem of sentence.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    }
  }
  return (stem) => Math.log((sentences + 2) / ((frequency.get(stem) ?? 0) + 1)) + FLOOR;
}

/** A word that stands everywhere still says a little. */
const FLOOR = 0.3;
