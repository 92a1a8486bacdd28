import { appendFileSync } from 'node:fs';
import { row } from '../../../tools/bench/row.ts';

/** Whether the faults are played in their small form. */
export const QUICK = process.env.SECOND_SOURCE_QUICK !== undefined;

/**
 * Tells a figure of a fault that was played: `npm run test:faults` prints all of them at its end.
 *
 * @param goal such as `= 0`; empty for a figure that is only told
 */
export function figure(measure: string, value: number, goal = ''): void {
  const file = process.env.SECOND_SOURCE_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify(row(measure, value, goal))}\n`);
}
