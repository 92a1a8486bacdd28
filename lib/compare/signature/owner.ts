import type { Context } from './context.ts';

/**
 * Whose age a figure is: the name that stands beside it.
 * - `Ilka Dorn, 44, said`, `44-year-old Ilka Dorn`, `Dorn, who is 44`
 * - not: `Ilka Dorn fell 44 metres` (a length has no owner)
 */
export function ownerOf({ reading, first, end, from, to }: Context): string[] {
  const { prose, names } = reading;
  let before = first - 1;
  while (before >= from && before > first - 5 && !names[before]) before--;
  let after = end;
  while (after < to && after < end + 7 && !names[after]) after++;
  const comma = prose.tokens[first - 1]?.text === ',';
  if (comma && names[first - 2]) return run(before, -1);
  if (names[after] && after < end + 7) return run(after, 1);
  return names[before] && before > first - 5 ? run(before, -1) : [];

  function run(at: number, step: 1 | -1): string[] {
    const found: string[] = [];
    for (; names[at]; at += step) found.push(reading.stems[at] as string);
    return found;
  }
}
