/**
 * Learns the weights with which figures of two reports are aligned, from the corpus of figures that differ, and
 * writes them to `lib/compare/weights/`: `node tools/train-compare.ts CORPUS` (the folder with `gold.json`).
 * Deterministic: the same corpus and engine give the same files.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Forest, Tree } from '../lib/compare/pair/forest.ts';
import type { Weights } from '../lib/compare/pair/model.ts';
import { readDifferences } from './lib/differences.ts';
import { learnAlignment } from './lib/learn-alignment.ts';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node tools/train-compare.ts CORPUS');
  process.exit(2);
}
const { all } = learnAlignment(readDifferences(folder), false);
write(
  'match',
  'Whether two figures answer one question, their values left out.',
  forest(all.match),
  'Forest',
  'forest',
);
write(
  'equal',
  'Whether two figures whose values meet answer one question.',
  sums(all.equal),
  'Weights',
  'model',
);
write(
  'unequal',
  'Whether two figures of other values answer one question.',
  sums(all.unequal),
  'Weights',
  'model',
);

function write(name: string, says: string, value: string, type: string, file: string): void {
  const path = join(import.meta.dirname, `../lib/compare/weights/${name}.ts`);
  const content = `import type { ${type} } from '../pair/${file}.ts';

/** ${says} Written by tools/train-compare.ts: change signals, not numbers. */
// biome-ignore-start lint/suspicious/noApproximativeNumericConstant: learned
// biome-ignore format: one tree or one signal a line
export const ${name.toUpperCase()}: ${type} = ${value};
// biome-ignore-end lint/suspicious/noApproximativeNumericConstant: learned
`;
  writeFileSync(path, content);
}

function sums(weights: Weights): string {
  const lines = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .map(([name, weight]) => `  '${name}': ${weight.toFixed(2)},\n`);
  return `{\n${lines.join('')}}`;
}

function forest({ base, trees }: Forest): string {
  const lines = trees.map((tree) => `    ${text(tree)},\n`);
  return `{\n  base: ${base.toFixed(4)},\n  trees: [\n${lines.join('')}  ],\n}`;
}

function text(tree: Tree): string {
  if (typeof tree === 'number') return tree.toFixed(3);
  const [signal, bound, atMost, more] = tree;
  return `['${signal}', ${bound}, ${text(atMost)}, ${text(more)}]`;
}
