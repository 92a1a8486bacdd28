/** One line of a bench's table. */
export interface Row {
  /** What was measured, with its unit. */
  measure: string;
  value: number;
  /** The goal as written in the docs ("<= 1.5", ">= 94"); empty for a figure that is only told. */
  goal: string;
  /** Whether the value meets the goal; true where there is none. */
  holds: boolean;
}

/** Makes a row, judging the value by the goal. */
export function row(measure: string, value: number, goal = ''): Row {
  const [, relation, bound] = /^(<=|>=|=) (-?[\d.]+)$/.exec(goal) ?? [];
  const limit = Number(bound);
  const holds =
    !relation ||
    (relation === '<=' ? value <= limit : relation === '>=' ? value >= limit : value === limit);
  return { measure, value, goal, holds };
}
