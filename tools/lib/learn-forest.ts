import type { Forest, Tree } from '../../lib/compare/pair/forest.ts';
import type { Example } from './learn-logit.ts';

/** How many trees, how deep, how much each corrects; leaves are drawn to zero, and hold a few examples. */
const TREES = 80;
const DEPTH = 3;
const RATE = 0.1;
const RIDGE = 12;
const FEWEST = 40;
const LEAST_HESSIAN = 5;
const BINS = 16;

interface Column {
  cuts: readonly number[];
  bins: Uint8Array;
  /** The bin of 0, where most examples are. */
  silent: number;
  /** Where its bins begin in a table of all bins. */
  offset: number;
}

/**
 * Learns a sum of small trees by gradient boosting of the logistic loss (Friedman 2001), signals in bins.
 * Deterministic: every tree sees all examples and all signals.
 */
export function learnForest(examples: readonly Example[]): Forest {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const columns: Column[] = [];
  for (const name of names) {
    const offset = columns.reduce((sum, { cuts }) => sum + cuts.length + 1, 0);
    columns.push(
      column(
        examples.map(({ features }) => features[name] ?? 0),
        offset,
      ),
    );
  }
  const size = columns.reduce((sum, { cuts }) => sum + cuts.length + 1, 0);
  // only what a row says: the bins of 0 follow from the sums
  const said = examples.map((_, row) =>
    columns.flatMap(({ bins, silent, offset }) =>
      bins[row] === silent ? [] : [offset + (bins[row] as number)],
    ),
  );
  const right = examples.reduce((sum, example) => sum + (example.right ? example.weight : 0), 0);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const base = Math.log(right / (total - right));
  const scores = new Float64Array(examples.length).fill(base);
  const slope = new Float64Array(examples.length);
  const curve = new Float64Array(examples.length);
  const trees: Tree[] = [];
  for (let round = 0; round < TREES; round++) {
    examples.forEach((example, at) => {
      const likely = 1 / (1 + Math.exp(-(scores[at] as number)));
      slope[at] = (likely - (example.right ? 1 : 0)) * example.weight;
      curve[at] = likely * (1 - likely) * example.weight;
    });
    trees.push(grow(Int32Array.from(examples.keys()), DEPTH));
  }
  return { base, trees };

  function grow(rows: Int32Array, depth: number): Tree {
    let [slopes, curves] = [0, 0];
    for (const row of rows) {
      slopes += slope[row] as number;
      curves += curve[row] as number;
    }
    const best = depth && rows.length >= FEWEST ? bestCut(rows, slopes, curves) : null;
    if (!best) {
      const leaf = (-slopes / (curves + RIDGE)) * RATE;
      for (const row of rows) scores[row] = (scores[row] as number) + leaf;
      return Number(leaf.toFixed(4));
    }
    const { cuts, bins } = columns[best.column] as Column;
    const below = rows.filter((row) => (bins[row] as number) <= best.cut);
    const above = rows.filter((row) => (bins[row] as number) > best.cut);
    const bound = Number((cuts[best.cut] as number).toFixed(4));
    return [names[best.column] as string, bound, grow(below, depth - 1), grow(above, depth - 1)];
  }

  function bestCut(rows: Int32Array, slopes: number, curves: number) {
    let best: { column: number; cut: number } | null = null;
    let gain = 1e-3;
    const whole = slopes ** 2 / (curves + RIDGE);
    const [s, c] = [new Float64Array(size), new Float64Array(size)];
    for (const row of rows)
      for (const bin of said[row] as readonly number[]) {
        s[bin] = (s[bin] as number) + (slope[row] as number);
        c[bin] = (c[bin] as number) + (curve[row] as number);
      }
    columns.forEach(({ cuts, silent, offset }, at) => {
      const end = offset + cuts.length + 1;
      s[offset + silent] = slopes - sumOf(s, offset, end);
      c[offset + silent] = curves - sumOf(c, offset, end);
      let [left, leftCurve] = [0, 0];
      for (let cut = 0; cut < cuts.length; cut++) {
        left += s[offset + cut] as number;
        leftCurve += c[offset + cut] as number;
        if (leftCurve < LEAST_HESSIAN || curves - leftCurve < LEAST_HESSIAN) continue;
        const parts =
          left ** 2 / (leftCurve + RIDGE) + (slopes - left) ** 2 / (curves - leftCurve + RIDGE);
        if (parts - whole <= gain) continue;
        gain = parts - whole;
        best = { column: at, cut };
      }
    });
    return best as { column: number; cut: number } | null;
  }
}

/** Cuts between values where there are few of them, else at quantiles of what is not 0. */
function column(values: readonly number[], offset: number): Column {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const cuts = distinct.length <= BINS ? between(distinct) : quantiles(values);
  const binOf = (value: number): number => {
    let bin = 0;
    while (bin < cuts.length && value > Number((cuts[bin] as number).toFixed(4))) bin++;
    return bin;
  };
  return { cuts, bins: Uint8Array.from(values, binOf), silent: binOf(0), offset };
}

function sumOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += values[at] as number;
  return sum;
}

const between = (sorted: readonly number[]): number[] =>
  sorted.slice(1).map((value, at) => (value + (sorted[at] as number)) / 2);

function quantiles(values: readonly number[]): number[] {
  const said = values.filter((value) => value !== 0).sort((a, b) => a - b);
  const cuts = new Set<number>();
  const [least] = said.filter((value) => value > 0);
  if (least !== undefined && said.length < values.length) cuts.add(least / 2);
  for (let part = 1; part < BINS; part++)
    cuts.add(said[Math.floor((said.length * part) / BINS)] as number);
  return [...cuts].sort((a, b) => a - b);
}
