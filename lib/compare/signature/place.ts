import type { Context } from './context.ts';

/**
 * The name that says where: the first one after the figure that follows a word of place.
 * - `12 hikers died in Upper Marl`: upper, marl; `20 miles from Marl`: marl
 * - not: `12 hikers, said Ilka Dorn`
 */
export function placeOf({ reading, end, to }: Context): string[] {
  const { prose, names, words, stems } = reading;
  for (let at = end; at < to; at++) {
    if (!words.placePrepositions.has(prose.tokens[at]?.lower ?? '')) continue;
    let start = at + 1;
    while (start < to && start < at + 4 && !names[start]) start++;
    if (!names[start]) continue;
    const place: string[] = [];
    for (; start < to && names[start]; start++) place.push(stems[start] as string);
    return place;
  }
  return [];
}
