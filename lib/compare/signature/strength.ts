import type { Context } from './context.ts';
import { byStem } from './event.ts';
import type { Signature } from './signature.ts';

/** Between a number and the next one of a list stands no more than this: "7.6 and 7.4", "7.6, 7.4". */
const LISTED = 1;

/**
 * The unit of a bare number that says how strong a happening was; null when it says no such thing.
 * - `two quakes, measuring 7.6 and 7.4`: magnitude, for both
 * - not: `a hall measuring 7.6 metres` (it has a unit), `a plot measuring 7.6` (plots have no strength)
 * @param before the figure before it, its unit already known
 */
export function unitOfStrength(context: Context, before: Context | null): string | null {
  const { reading, figure, first, from, to } = context;
  if (figure.kind !== 'none') return null;
  const { prose, words, stems } = reading;
  const listed = before && before.sentence === context.sentence && first - before.end <= LISTED;
  for (const [happening, { unit, words: measuring }] of Object.entries(words.strengths)) {
    if (listed && before.figure.unit === unit) return unit;
    if (!measuring.has(prose.tokens[first - 1]?.lower ?? '')) continue;
    const kinds = byStem(words.incidents, words);
    for (let at = from; at < to; at++)
      if (kinds.get(stems[at] as string) === happening) return unit;
  }
  return null;
}

/**
 * Gives each figure the strengths that its sentence tells, or the sentence before when it measures and its own
 * tells none: of two quakes, the one of 6.1 is not the one of 7.6.
 * - `The quake measured 6.1. It struck 75 km west of Marl.`: 6.1, for the kilometres
 * - not: `The quake measured 6.1. In Marl 12 people died.` (people die of the quake before, too)
 */
export function withStrengths(signatures: readonly Signature[]): Signature[] {
  const told = new Map<number, number[]>();
  for (const { logarithmic, sentenceIndex, low } of signatures)
    if (logarithmic) told.set(sentenceIndex, [...(told.get(sentenceIndex) ?? []), low]);
  if (!told.size) return [...signatures];
  return signatures.map((signature) => {
    const { sentenceIndex, logarithmic, low, figure } = signature;
    const before = figure.kind === 'physical' ? told.get(sentenceIndex - 1) : undefined;
    return {
      ...signature,
      strengths: logarithmic ? [low] : (told.get(sentenceIndex) ?? before ?? []),
    };
  });
}
