import type { Features } from './features.ts';

/** A question about one named signal: the third part when it is at most the bound, the fourth when it is more. */
export type Branch = readonly [signal: string, bound: number, atMost: Tree, more: Tree];

/** A small tree of questions; its leaf is what it adds, in logits. */
export type Tree = Branch | number;

/** A sum of small trees: signals that mean something only together ("same noun, but another day"). */
export interface Forest {
  base: number;
  trees: readonly Tree[];
}

/** Sum of what the trees add for these signals; a signal that is not there is 0. */
export function treeLogit(features: Features, { base, trees }: Forest): number {
  let sum = base;
  for (let tree of trees) {
    while (typeof tree !== 'number') tree = (features[tree[0]] ?? 0) <= tree[1] ? tree[2] : tree[3];
    sum += tree;
  }
  return sum;
}
