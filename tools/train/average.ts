import type { Perceptron, TrainTable } from './perceptron.ts';

/** A table with how often training moved each of its rows. */
export interface Trained {
  table: TrainTable;
  moved: Uint32Array;
}

/** The mean of several models of one stage. */
export function averageOf(models: readonly Perceptron[]): Trained {
  const tables = models.map((model) => model.average());
  const [first] = tables as [TrainTable, ...TrainTable[]];
  const mean = (values: readonly Float32Array[]) =>
    Float32Array.from(values[0] as Float32Array, (_, at) => {
      const sum = values.reduce((all, list) => all + (list[at] as number), 0);
      return sum / values.length;
    });
  const moved = new Uint32Array((models[0] as Perceptron).moved.length);
  for (const model of models)
    for (let row = 0; row < moved.length; row++)
      moved[row] = (moved[row] as number) + (model.moved[row] as number);
  return {
    table: {
      unit: 1,
      weights: mean(tables.map(({ weights }) => weights)),
      moves: { ...first.moves, between: mean(tables.map(({ moves }) => moves.between)) },
    },
    moved,
  };
}

/** Rows that were moved too rarely are emptied. */
export function withoutRare({ table, moved }: Trained, rarest: number): TrainTable {
  const { labels } = table.moves;
  const weights = table.weights.map((weight, at) =>
    (moved[Math.floor(at / labels)] as number) < rarest ? 0 : weight,
  );
  return { ...table, weights };
}
