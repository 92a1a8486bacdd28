/** A run of words that both have, or only one of them. */
export interface Run {
  text: string;
  in: 'both' | 'own' | 'other';
}

/** Longer quotations are aligned by their beginnings. */
const LONGEST = 300;

/**
 * Aligns two lists of words by their longest common subsequence and gives the runs in reading order.
 * Costs the product of the lengths, which are capped.
 */
export function alignWords(
  own: readonly string[],
  other: readonly string[],
  ownWritten: readonly string[] = own,
  otherWritten: readonly string[] = other,
): { runs: Run[]; common: number } {
  const [rows, columns] = [Math.min(own.length, LONGEST), Math.min(other.length, LONGEST)];
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] as number;
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      lengths[row * width + column] =
        own[row] === other[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const runs: Run[] = [];
  const add = (word: string, where: Run['in']): void => {
    const last = runs.at(-1);
    if (last?.in === where) last.text += ` ${word}`;
    else runs.push({ text: word, in: where });
  };
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    if (row < rows && column < columns && own[row] === other[column]) {
      add(ownWritten[row++] as string, 'both');
      column++;
    } else if (column >= columns || (row < rows && at(row + 1, column) >= at(row, column + 1)))
      add(ownWritten[row++] as string, 'own');
    else add(otherWritten[column++] as string, 'other');
  }
  return { runs, common: at(0, 0) };
}
