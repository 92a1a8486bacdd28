/** Words with weights. */
export type Bag = ReadonlyMap<string, number>;

/** A bag with its words weighed by rarity, and its length. */
export interface WeighedBag {
  weights: Bag;
  norm: number;
}

/** @param rarity how telling a word is */
export function weighBag(words: Bag, rarity: (word: string) => number): WeighedBag {
  const weights = new Map<string, number>();
  let sum = 0;
  for (const [word, weight] of words) {
    const value = weight * rarity(word);
    weights.set(word, value);
    sum += value * value;
  }
  return { weights, norm: Math.sqrt(sum) };
}

/** Cosine; 0 when either is empty. */
export function likeness(a: WeighedBag, b: WeighedBag): number {
  if (!a.norm || !b.norm) return 0;
  const [short, long] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of short.weights) sum += weight * (long.weights.get(word) ?? 0);
  return sum / (a.norm * b.norm);
}
