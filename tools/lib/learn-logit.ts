/** One example: its named signals, what is right, and how much it counts. */
export interface Example {
  features: Readonly<Record<string, number>>;
  right: boolean;
  weight: number;
}

/** How strongly weights are drawn to those set by hand; the bias is not. */
const RIDGE = 4;
const STEPS = 15;
/** No weight moves further in one step, so that the descent stays on its way. */
const LONGEST = 3;
const DONE = 1e-4;

/**
 * Learns one weight for each named signal: logistic regression with a ridge, by Newton's method. A signal whose weight
 * would turn against its sign is left out, and the others are learned again. Deterministic.
 * @param prior by signal: the weight that it has where the examples tell nothing else; 0 when it is not there
 * @param signs by signal: which way it may speak; a signal that is not there may speak either way
 */
export function learnLogit(
  examples: readonly Example[],
  prior: Readonly<Record<string, number>>,
  signs: Readonly<Record<string, 1 | -1>> = {},
): Record<string, number> {
  let names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  for (;;) {
    const weights = descend(examples, names, prior);
    const turned = new Set(
      names.filter((name, at) => (weights[at] as number) * (signs[name] ?? 0) < 0),
    );
    if (!turned.size)
      return Object.fromEntries(names.map((name, at) => [name, weights[at] as number]));
    names = names.filter((name) => !turned.has(name));
  }
}

function descend(
  examples: readonly Example[],
  names: readonly string[],
  prior: Readonly<Record<string, number>>,
): Float64Array {
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features }) =>
    Object.entries(features).flatMap(([name, value]): [number, number][] => {
      const at = index.get(name);
      return at === undefined || value === 0 ? [] : [[at, value]];
    }),
  );
  const ridge = names.map((name) => (name === 'bias' ? 1e-3 : RIDGE));
  const centre = Float64Array.from(names, (name) => prior[name] ?? 0);
  const weights = Float64Array.from(centre);
  for (let step = 0; step < STEPS; step++) {
    // each row of the system: the second derivatives, then the first
    const system = names.map((_, at) => {
      const row = new Float64Array(names.length + 1);
      row[at] = ridge[at] as number;
      row[names.length] =
        (ridge[at] as number) * ((weights[at] as number) - (centre[at] as number));
      return row;
    });
    rows.forEach((row, example) => {
      const { right, weight } = examples[example] as Example;
      const sum = row.reduce((found, [at, value]) => found + (weights[at] as number) * value, 0);
      const likely = 1 / (1 + Math.exp(-sum));
      const slope = (likely - (right ? 1 : 0)) * weight;
      const curve = Math.max(1e-6, likely * (1 - likely)) * weight;
      for (const [at, value] of row) {
        const line = system[at] as Float64Array;
        line[names.length] = (line[names.length] as number) + slope * value;
        for (const [other, second] of row)
          line[other] = (line[other] as number) + curve * value * second;
      }
    });
    const move = solve(system);
    const most = Math.max(...move.map(Math.abs));
    const share = Math.min(1, LONGEST / Math.max(DONE, most));
    move.forEach((by, at) => {
      weights[at] = (weights[at] as number) - share * by;
    });
    if (most < DONE) break;
  }
  return weights;
}

/** Solves a system of linear equations by elimination, the largest element first. */
function solve(system: Float64Array[]): number[] {
  const size = system.length;
  const at = (row: number, column: number): number =>
    (system[row] as Float64Array)[column] as number;
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot;
    for (let row = pivot + 1; row < size; row++)
      if (Math.abs(at(row, pivot)) > Math.abs(at(best, pivot))) best = row;
    [system[pivot], system[best]] = [system[best] as Float64Array, system[pivot] as Float64Array];
    for (let row = pivot + 1; row < size; row++) {
      const factor = at(row, pivot) / at(pivot, pivot);
      if (factor === 0) continue;
      for (let column = pivot; column <= size; column++)
        (system[row] as Float64Array)[column] = at(row, column) - factor * at(pivot, column);
    }
  }
  const found = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    let rest = at(row, size);
    for (let column = row + 1; column < size; column++)
      rest -= at(row, column) * (found[column] as number);
    found[row] = rest / at(row, row);
  }
  return found;
}
