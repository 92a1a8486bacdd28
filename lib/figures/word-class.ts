import type { FigureWords, WordClass } from '../language/figure-words.ts';
import type { Token } from '../text/tokens.ts';

/** Bits of the classes that a token may have. */
export const DETERMINER = 1;
export const PREPOSITION = 2;
export const CONJUNCTION = 4;
export const PRONOUN = 8;
export const AUXILIARY = 16;
export const VERB = 32;
export const PARTICIPLE = 64;
export const NOUN = 128;
export const ADJECTIVE = 256;
export const ADVERB = 512;
export const NUMBER = 1024;
export const NAME = 2048;
export const MARK = 4096;

const BITS: Readonly<Record<WordClass, number>> = {
  determiner: DETERMINER,
  preposition: PREPOSITION,
  conjunction: CONJUNCTION,
  pronoun: PRONOUN,
  auxiliary: AUXILIARY,
  verb: VERB,
  participle: PARTICIPLE,
  noun: NOUN,
  adjective: ADJECTIVE,
  adverb: ADVERB,
};
/** Classes of one token, from lists first and endings last; a capital makes a name besides. */
export function classOf(token: Pick<Token, 'kind' | 'text' | 'lower'>, words: FigureWords): number {
  if (token.kind === 'number') return NUMBER;
  if (token.kind !== 'word') return MARK;
  const bits = classOfWord(token.lower, words);
  // "May" and "March" in the middle of a text are months far more often than verbs
  if (words.months.has(token.lower) && token.text !== token.lower) return NAME | NOUN;
  const capital = token.lower !== token.text && token.text.toLowerCase() !== token.text;
  // "US" and "WHO" are names; "us" and "who" are not
  if (capital && bits & PRONOUN && token.text.length > 1 && token.text === token.text.toUpperCase())
    return NAME | NOUN;
  return capital && !(bits & (DETERMINER | PREPOSITION | CONJUNCTION | PRONOUN | AUXILIARY))
    ? bits | NAME
    : bits;
}

function classOfWord(word: string, words: FigureWords): number {
  const listed = words.classes.get(word);
  let bits = listed ? union(listed) : 0;
  if (words.numbers.has(word)) bits |= NUMBER;
  if (words.irregularVerbs.has(word))
    bits |= words.finiteVerbs.has(word) ? VERB : VERB | PARTICIPLE;
  const verb = verbForm(word, words);
  if (verb) bits |= verb;
  if (bits) return bits;
  for (const one of words.endings)
    if (word.length > one[0].length + 2 && word.endsWith(one[0])) return union(one[1]);
  return NOUN;
}

function union(classes: readonly WordClass[]): number {
  let bits = 0;
  for (const told of classes) bits |= BITS[told];
  return bits;
}

/** "killed", "kills" and "killing" from "kill"; "stopped" from "stop"; "causes" from "cause". */
function verbForm(word: string, words: FigureWords): number {
  const noun = (base: string) => (words.nounVerbs.has(base) ? NOUN : 0);
  if (words.verbs.has(word)) return VERB | noun(word);
  if (words.nounVerbs.has(word)) return VERB | NOUN;
  const base = (stem: string): string | null => {
    if (words.verbs.has(stem) || words.nounVerbs.has(stem)) return stem;
    if (words.verbs.has(`${stem}e`) || words.nounVerbs.has(`${stem}e`)) return `${stem}e`;
    const last = stem.length - 1;
    if (stem[last] === stem[last - 1] && words.verbs.has(stem.slice(0, last)))
      return stem.slice(0, last);
    if (stem.endsWith('i') && words.verbs.has(`${stem.slice(0, last)}y`))
      return `${stem.slice(0, last)}y`;
    return null;
  };
  if (word.endsWith('ing') && base(word.slice(0, -3))) return PARTICIPLE;
  if (word.endsWith('ed') && base(word.slice(0, -2))) return VERB | PARTICIPLE;
  if (word.endsWith('s') && !word.endsWith('ss')) {
    const found = [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`].find(
      (stem, at) =>
        (at === 0 || word.endsWith('es')) && (words.verbs.has(stem) || words.nounVerbs.has(stem)),
    );
    if (found) return VERB | noun(found);
  }
  return 0;
}
