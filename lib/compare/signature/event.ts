import type { CompareWords } from '../../language/compare-words.ts';
import { once } from '../../text/once.ts';
import type { Reading } from '../reading/reading.ts';
import { termOf } from '../reading/term.ts';
import type { Context } from './context.ts';

/** Names by the stems of their words, made once for each list. */
export const byStem = once(
  (groups: Readonly<Record<string, readonly string[]>>, words: CompareWords) => {
    const index = new Map<string, string>();
    for (const [name, forms] of Object.entries(groups))
      for (const form of forms)
        if (!index.has(termOf(form, words))) index.set(termOf(form, words), name);
    return index;
  },
);

/** A set of words by their stems, made once for each set. */
export const stemSet = once(
  (set: ReadonlySet<string>, words: CompareWords) =>
    new Set([...set].map((word) => termOf(word, words))),
);

/** What lies between a figure and a word makes it less likely that the word governs the figure. */
const COMMA = 3;
const AND = 2;
const FIGURE = 3;
/** No aside on a part is longer. In tokens. */
const ASIDE = 10;
/** A word further off than this governs nothing. */
const FARTHEST = 14;

/** The nearest word of a list to the figure, by distance in its sentence; breaks and other figures cost extra, asides nothing. */
export function nearest(
  context: Context,
  index: ReadonlyMap<string, string>,
  farthest = FARTHEST,
): { name: string | null; all: Set<string> } {
  const { reading, inFigure, first, end, from, to } = context;
  const { prose, stems } = reading;
  const all = new Set<string>();
  let name: string | null = null;
  let best = farthest;
  for (const [start, stop, step] of [
    [end, to, 1],
    [first - 1, from - 1, -1],
  ] as const) {
    let cost = step < 0 ? 0.5 : 0;
    for (let at = start; at !== stop; at += step) {
      if (step > 0) at = partEnd(context, at);
      const token = prose.tokens[at];
      if (token?.kind === 'punctuation') cost += COMMA;
      else if (token?.lower === 'and') cost += AND;
      else if (inFigure[at] && inFigure[at - step] !== true) cost += FIGURE;
      else cost += 1;
      const found =
        token?.kind === 'word' && !isMonth(reading, at) && !isVerb(reading, at, inFigure)
          ? index.get(stems[at] as string)
          : undefined;
      if (!found) continue;
      all.add(found);
      if (cost >= best) continue;
      best = cost;
      name = found;
    }
  }
  return { name, all };
}

/** `nine people[, two of them children], were killed`: the comma behind an aside on a part; the same token where none begins. */
function partEnd({ reading, to }: Context, at: number): number {
  const { prose, words, lower } = reading;
  const comma = (token: number): boolean => prose.tokens[token]?.text === ',';
  if (!comma(at)) return at;
  let end = at + 1;
  let part = words.part.has(lower(end));
  for (; end < Math.min(to, at + ASIDE) && !comma(end); end++)
    part ||= words.partitive.has(lower(end)) && words.ofThem.has(lower(end + 1));
  return part && comma(end) ? end : at;
}

/** "Who lives in Marl", "living in tents": no lives were lost. */
function isVerb(
  { stems, words, lower }: Reading,
  at: number,
  inFigure: readonly boolean[],
): boolean {
  const [noun, before] = byNoun(words).get(stems[at] as string) ?? [];
  if (!before) return false;
  return lower(at) !== noun || (inFigure[at - 1] !== true && !before.has(lower(at - 1)));
}

const byNoun = once(
  (words: CompareWords) =>
    new Map(
      Object.entries(words.nounsOnly).map(([noun, before]) => [
        termOf(noun, words),
        [noun, before] as const,
      ]),
    ),
);

/** "March 4" is no march. */
function isMonth({ prose, words, names, lower }: Reading, at: number): boolean {
  return names[at] === true && lower(at) in words.months && prose.tokens[at + 1]?.kind === 'number';
}
