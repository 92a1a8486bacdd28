import type { Row } from './row.ts';

/** The rows as a table; a cross stands before what misses its goal. */
export const tableOf = (rows: readonly Row[]): string =>
  rows
    .map(({ measure, value, goal, holds }) => {
      const digits = Number.isInteger(value) ? 0 : 3;
      return `${holds ? ' ' : '✗'} ${measure.padEnd(66)} ${value.toFixed(digits).padStart(9)}  ${goal}`;
    })
    .join('\n');
