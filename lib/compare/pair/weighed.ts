import type { Bag, Signature } from '../signature/signature.ts';
import type { Rarity } from './rarity.ts';

/** A bag with its words weighed by rarity, and its length. */
export interface WeighedBag {
  weights: ReadonlyMap<string, number>;
  norm: number;
}

/** A signature made ready to be held against many others of its story. */
export interface Weighed {
  signature: Signature;
  /** Index of its report in the story. */
  report: number;
  noun: WeighedBag;
  left: WeighedBag;
  right: WeighedBag;
  window: WeighedBag;
  sentence: WeighedBag;
  names: WeighedBag;
  /** How local its place is in the story: rarity of the place's name, 0 without a place. */
  local: number;
}

export function weighSignature(signature: Signature, report: number, rarity: Rarity): Weighed {
  const { left, right, sentence, names, noun } = signature;
  const window = new Map(left);
  for (const [stem, weight] of right) window.set(stem, Math.max(weight, window.get(stem) ?? 0));
  const bag = (words: Bag) => weighBag(words, rarity);
  return {
    signature,
    report,
    noun: bag(new Map(noun.map((stem) => [stem, 1]))),
    left: bag(left),
    right: bag(right),
    window: bag(window),
    sentence: bag(sentence),
    names: bag(names),
    local: Math.max(0, ...signature.place.map(rarity)),
  };
}

function weighBag(words: Bag, rarity: Rarity): WeighedBag {
  const weights = new Map<string, number>();
  let sum = 0;
  for (const [stem, weight] of words) {
    const value = weight * rarity(stem);
    weights.set(stem, value);
    sum += value * value;
  }
  return { weights, norm: Math.sqrt(sum) };
}

/** Cosine; 0 when either is empty. */
export function likeness(a: WeighedBag, b: WeighedBag): number {
  if (!a.norm || !b.norm) return 0;
  const [short, long] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [stem, weight] of short.weights) {
    const other = long.weights.get(stem);
    if (other !== undefined) sum += weight * other;
  }
  return sum / (a.norm * b.norm);
}
