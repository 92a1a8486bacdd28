import type { Reading } from '../reading/reading.ts';

/**
 * The words of the first name on the way from one token to another, in the order in which they are met; none where no
 * name stands between.
 */
export function nearestName(
  { names, stems }: Reading,
  start: number,
  stop: number,
  step: 1 | -1,
): string[] {
  const found: string[] = [];
  for (let at = start; (stop - at) * step > 0; at += step)
    if (names[at]) found.push(stems[at] as string);
    else if (found.length) break;
  return found;
}
