import { termOf } from '../reading/term.ts';
import type { Context } from './context.ts';
import { byStem, stemSet } from './event.ts';

/** How far right of a figure its noun phrase may reach, in tokens. */
const REACH = 5;

/**
 * The noun phrase that is counted: content words right of the figure up to the first word that can't stand inside.
 * - `35 stranded hikers were`: hikers, stranded; `dozens of villagers`: villagers; `12 of the hikers`: hikers
 * - `a mother of nine`: children; `shot seven times`: shots
 * - not: `killing 12 on Friday`, `40 hurt, nine critically`: nothing
 */
export function nounOf(context: Context, event: string | null): { noun: string[]; head: string } {
  const { reading, figure, end, to, inFigure } = context;
  const { prose, stems, words } = reading;
  const repeated = words.repetitions.has(figure.unit) ? words.repeated[event ?? ''] : undefined;
  if (repeated) return { noun: [termOf(repeated, words)], head: termOf(repeated, words) };
  const degrees = byStem(words.degrees, words);
  const persons = stemSet(words.persons, words);
  const noun: string[] = [];
  for (let at = end; at < Math.min(to, end + REACH); at++) {
    const token = prose.tokens[at];
    if (!token || inFigure[at]) break;
    if (token.kind !== 'word') {
      if (token.text === '-' && noun.length === 0) continue;
      break;
    }
    const person = persons.has(stems[at] as string);
    if (!person && words.insideNoun.has(token.lower)) continue;
    if (!person && words.common.has(token.lower)) break;
    if (degrees.has(stems[at] as string)) continue;
    // after a noun, a participle begins what happened to it: "two rangers stationed there"
    if (noun.length && words.participles.some((ending) => token.lower.endsWith(ending))) break;
    noun.push(stems[at] as string);
    if (person) break;
  }
  if (!figure.unit && isOffspring(context)) noun.push(termOf(words.offspring.of, words));
  if (figure.kind !== 'count' || !figure.unit) return { noun, head: noun.at(-1) ?? '' };
  const counted = figure.unit.split(' ').map((word) => termOf(word, words));
  return { noun: [...new Set([...noun, ...counted])], head: counted.at(-1) as string };
}

/** "A mother of nine": what is counted goes without saying, and nothing befell them. */
export function isOffspring({ reading, first }: Context): boolean {
  const { words, lower } = reading;
  return words.partitive.has(lower(first - 1)) && words.offspring.parents.has(lower(first - 2));
}
