import type { Context } from './context.ts';

/** The names nearest to a figure in its sentence, before and after it: whose figure it may be. */
export function neighboursOf({ reading, first, end, from, to }: Context): {
  before: string[];
  after: string[];
} {
  const { names, stems } = reading;
  let left = first - 1;
  while (left >= from && !names[left]) left--;
  let right = end;
  while (right < to && !names[right]) right++;
  const before: string[] = [];
  for (; left >= from && names[left]; left--) before.push(stems[left] as string);
  const after: string[] = [];
  for (; right < to && names[right]; right++) after.push(stems[right] as string);
  return { before, after };
}
