/**
 * Learns the weights with which figures of two reports are aligned, from the corpus of figures that differ, and
 * writes them to `public/comparison.json`: `node tools/train-compare.ts CORPUS` (the folder with `gold.json`).
 * Deterministic: the same corpus and engine give the same file. One tree or one signal a line: change signals, not
 * numbers.
 */
import { writeFileSync } from 'node:fs';
import type { Forest, Tree } from '../lib/compare/pair/forest.ts';
import type { Weights } from '../lib/compare/pair/model.ts';
import { readDifferences } from './lib/differences.ts';
import { learnAlignment } from './lib/learn-alignment.ts';
import { MODELS_FILE } from './lib/models.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node tools/train-compare.ts CORPUS');
  process.exit(2);
}
const { match, equal, unequal } = learnAlignment(readDifferences(folder), false).all;
writeFileSync(
  MODELS_FILE,
  `{
"match": ${forest(match)},
"equal": ${sums(equal)},
"unequal": ${sums(unequal)}
}
`,
);

function sums(weights: Weights): string {
  const lines = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight.toFixed(2)}`);
  return `{\n${lines.join(',\n')}\n}`;
}

function forest({ base, trees }: Forest): string {
  const lines = trees.map((tree) => `  ${text(tree)}`);
  return `{ "base": ${base.toFixed(4)}, "trees": [\n${lines.join(',\n')}\n] }`;
}

function text(tree: Tree): string {
  if (typeof tree === 'number') return tree.toFixed(3);
  const [signal, bound, atMost, more] = tree;
  return `[${JSON.stringify(signal)}, ${bound}, ${text(atMost)}, ${text(more)}]`;
}
