import type { Context } from './context.ts';

/**
 * The name that says where: after the figure, else before it in the sentence, behind a word of place.
 * - `12 hikers died in Upper Marl`: upper, marl; `20 miles from Marl`: marl; `In Marl, 12 died`: marl
 * - not: `12 hikers, said Ilka Dorn`
 */
export function placeOf(context: Context): string[] {
  const { first, end, from, to } = context;
  for (let at = end; at < to; at++) {
    const place = placeAt(context, at);
    if (place.length) return place;
  }
  for (let at = first - 2; at >= from; at--) {
    const place = placeAt(context, at);
    if (place.length) return place;
  }
  return [];
}

/** How many words may stand between "in" and the name: "in the remote Marl valley". */
const BETWEEN = 3;

function placeAt({ reading, to }: Context, at: number): string[] {
  const { names, words, stems, lower } = reading;
  if (!words.placePrepositions.has(lower(at))) return [];
  let start = at + 1;
  while (start < to && start <= at + BETWEEN && !names[start]) start++;
  const place: string[] = [];
  for (; start < to && names[start]; start++)
    if (!(lower(start) in words.months) && !(lower(start) in words.weekdays))
      place.push(stems[start] as string);
  return place;
}
