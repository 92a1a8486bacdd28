import type { Context } from './context.ts';
import { byStem } from './event.ts';
import type { Signature } from './signature.ts';

/** Between a number and the next one of a list stands no more than this: "6.9 and 6.7", "6.9, 6.7". */
const LISTED = 1;
/** How far the word that says so may stand: "with a magnitude estimated at about 6.9", "6.9 on the open Richter scale". */
const REACH = 4;

/**
 * The unit of a bare number that says how strong a happening was; null when it says no such thing.
 * - `two quakes, measuring 6.9 and 6.7`: magnitude, for both; `a 4.7 quake`, `6.9 on the Richter scale`
 * - not: `a hall measuring 6.9 metres` (it has a unit), `a plot measuring 6.9` (plots have no strength), `4 quakes`
 * @param happening what the clause speaks of
 * @param before the figure before it, its unit already known
 */
export function unitOfStrength(
  context: Context,
  happening: string | null,
  before: Context | null,
): string | null {
  const { reading, figure, first, end, sentence } = context;
  const { low, kind } = figure;
  if ((kind !== 'none' && kind !== 'count') || low === null) return null;
  const { words } = reading;
  const scale = happening === null ? undefined : words.strengths[happening];
  if (!scale || low > scale.most) return null;
  const counts = byStem(words.incidents, words).get(reading.stems[end] ?? '') === happening;
  if (counts) return Number.isInteger(low) ? null : scale.unit;
  const listed = before?.sentence === sentence && first - before.end <= LISTED;
  const measured =
    (listed && before.figure.unit === scale.unit) ||
    says(context, scale.before, first - 1, -1) ||
    says(context, scale.after, end, 1);
  return measured ? scale.unit : null;
}

/** Whether one of some words stands near on one side, in the clause and before any other figure. */
function says(
  { reading, inFigure, from, to }: Context,
  words: ReadonlySet<string>,
  start: number,
  step: 1 | -1,
): boolean {
  for (let at = start; at !== start + REACH * step; at += step) {
    const token = reading.prose.tokens[at];
    if (at < from || at >= to || inFigure[at] || token?.kind === 'punctuation') return false;
    if (token && words.has(token.lower)) return true;
  }
  return false;
}

/**
 * Gives each figure the strengths that its sentence tells, or the sentence before when it measures and its own
 * tells none: of two quakes, the one of 5.2 is not the one of 6.9.
 * - `The quake measured 5.2. It struck 40 km west of Marl.`: 5.2, for the kilometres
 * - not: `The quake measured 5.2. In Marl 12 people died.` (people die of the quake before, too)
 */
export function withStrengths(signatures: readonly Signature[]): Signature[] {
  const told = Map.groupBy(
    signatures.filter(({ logarithmic }) => logarithmic),
    ({ sentenceIndex }) => sentenceIndex,
  );
  return signatures.map((signature) => {
    const { sentenceIndex, logarithmic, figure } = signature;
    const before = figure.kind === 'physical' ? told.get(sentenceIndex - 1) : undefined;
    const near = logarithmic ? [signature] : (told.get(sentenceIndex) ?? before ?? []);
    return { ...signature, strengths: near.map(({ low }) => low) };
  });
}
