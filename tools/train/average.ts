import type { TrainTable } from './perceptron.ts';

/** A table with how often training moved each of its rows. */
export interface Trained {
  table: TrainTable;
  moved: Uint16Array | Uint32Array;
}

/** The mean of several models of one stage. */
export function averageOf(models: readonly Trained[]): Trained {
  const tables = models.map(({ table }) => table);
  const [first] = tables as [TrainTable, ...TrainTable[]];
  const mean = (values: readonly Float32Array[]) =>
    Float32Array.from(values[0] as Float32Array, (_, at) => {
      const sum = values.reduce((all, list) => all + (list[at] as number), 0);
      return sum / values.length;
    });
  const moved = Uint32Array.from((models[0] as Trained).moved, (_, row) =>
    models.reduce((sum, model) => sum + (model.moved[row] as number), 0),
  );
  return {
    table: {
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
