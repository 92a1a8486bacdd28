/** One example: its named signals, what is right, and how much it counts. */
export interface Example {
  features: Readonly<Record<string, number>>;
  right: boolean;
  weight: number;
}

/** Steps of the descent, its rate, and how strongly weights are drawn to zero. */
const STEPS = 300;
const RATE = 0.1;
const RIDGE = 3e-4;

/**
 * Learns one weight for each named signal: logistic regression by Adam (Kingma and Ba 2014) with a ridge.
 * Deterministic: starts from zero and takes all examples in each step.
 */
export function learnLogit(examples: readonly Example[]): Record<string, number> {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features }) =>
    Object.entries(features)
      .filter(([, value]) => value !== 0)
      .map(([name, value]): [number, number] => [index.get(name) as number, value]),
  );
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const [weights, mean, square] = [names, names, names].map(
    () => new Float64Array(names.length),
  ) as [Float64Array, Float64Array, Float64Array];
  for (let step = 1; step <= STEPS; step++) {
    const slope = new Float64Array(names.length);
    rows.forEach((row, at) => {
      const { right, weight } = examples[at] as Example;
      const sum = row.reduce(
        (found, [name, value]) => found + (weights[name] as number) * value,
        0,
      );
      const miss = (1 / (1 + Math.exp(-sum)) - (right ? 1 : 0)) * weight;
      for (const [name, value] of row) slope[name] = (slope[name] as number) + miss * value;
    });
    const rate = RATE * (step > STEPS * 0.7 ? 0.3 : 1);
    for (let at = 0; at < names.length; at++) {
      const gradient = (slope[at] as number) / total + RIDGE * (weights[at] as number);
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * gradient;
      square[at] = 0.99 * (square[at] as number) + 0.01 * gradient ** 2;
      const down = (mean[at] as number) / (1 - 0.9 ** step);
      const size = Math.sqrt((square[at] as number) / (1 - 0.99 ** step)) + 1e-8;
      weights[at] = (weights[at] as number) - (rate * down) / size;
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at] as number]));
}
