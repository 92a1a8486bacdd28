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

/** How far behind the bracket a figure may stand: "Orvath (52-3, 46 wins)". */
const IN_BRACKET = 8;

/**
 * Whose figure stands in brackets right after a name.
 * - `Orvath (52-3, 46 wins)`: orvath, for both figures
 * - not: `50 miles (80 kilometres)` (no name before the bracket)
 */
export function bracketOwner({ reading, first, from }: Context): string[] {
  const { prose, names, stems } = reading;
  for (let at = first - 1; at > from && at > first - IN_BRACKET; at--) {
    const { text } = prose.tokens[at] ?? { text: '' };
    if (text === ')') return [];
    if (text !== '(' || !names[at - 1]) continue;
    const owner: string[] = [];
    for (let name = at - 1; names[name]; name--) owner.push(stems[name] as string);
    return owner;
  }
  return [];
}
