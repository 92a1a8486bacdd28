import { type Bag, type WeighedBag, weighBag } from '../reading/bag.ts';
import type { Rarity } from '../reading/rarity.ts';
import type { Signature } from '../signature/signature.ts';

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
