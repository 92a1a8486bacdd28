import type { CompareWords } from '../../language/compare-words.ts';

/**
 * What is left of a word when its ending is taken off: only for comparing words, never shown.
 * - `bridges` and `bridge` give `bridg`; `planned` and `plan` give `plan`; `injuries` and `injury` give `injury`
 * - not: `bus` gives `bus`, `class` gives `clas`, never `cla`
 */
export function stem(word: string, { endings }: Pick<CompareWords, 'endings'>): string {
  for (const [ending, instead] of endings) {
    if (word.length - ending.length < 3 || !word.endsWith(ending)) continue;
    return worn(word.slice(0, -ending.length) + instead);
  }
  return worn(word);
}

/** A last silent vowel and a doubled last letter come and go with the ending. */
function worn(word: string): string {
  const bare = word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
  const last = bare.length - 1;
  return last > 2 && bare[last] === bare[last - 1] ? bare.slice(0, -1) : bare;
}
