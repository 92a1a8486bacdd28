import { stem } from '../reading/stem.ts';
import type { Context } from './context.ts';
import { stemSet } from './event.ts';

/** How far right of a figure its noun phrase may reach, in tokens. */
const REACH = 5;

/**
 * The noun phrase that is counted: content words right of the figure up to the first word that can't stand inside.
 * - `35 stranded hikers were`: hikers, stranded; `dozens of villagers`: villagers; `12 of the hikers`: hikers
 * - not: `killing 12 on Friday`: nothing
 */
export function nounOf({ reading, figure, end, to, inFigure }: Context): {
  noun: string[];
  head: string;
} {
  const { prose, stems, words } = reading;
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
    // after a noun, a participle begins what happened to it: "two rangers stationed there"
    if (noun.length && words.participles.some((ending) => token.lower.endsWith(ending))) break;
    noun.push(stems[at] as string);
    if (person) break;
  }
  if (figure.kind !== 'count' || !figure.unit) return { noun, head: noun.at(-1) ?? '' };
  const counted = figure.unit.split(' ').map((word) => stem(word, words));
  return { noun: [...new Set([...noun, ...counted])], head: counted.at(-1) as string };
}
