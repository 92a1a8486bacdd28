import type { FigureWords } from '../language/figure-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Reading } from './reading.ts';
import {
  ADJECTIVE,
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  NAME,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  VERB,
} from './word-class.ts';

/** A run of words that names one thing, its articles left out. */
export interface NounPhrase {
  /** Token indexes of its words, the head last. */
  words: readonly number[];
  end: number;
}

const FUNCTION = DETERMINER | PREPOSITION | CONJUNCTION | PRONOUN | AUXILIARY;
const LONGEST = 7;

/**
 * The noun phrase that starts at a token.
 * - `residential burglaries last week`: the first two; `Model S and Model X vehicles`; `plainclothes police officers shot`
 * - not: `were`, `to the`
 * @param many the number asks for a plural: the phrase ends at the first one
 */
export function nounPhraseAt(reading: Reading, at: number, many: boolean): NounPhrase | null {
  const { tokens, words } = reading;
  const run: number[] = [];
  let end = at;
  let head = -1;
  const stop = reading.sentenceAt(at).end;
  for (let next = at; next < stop && run.length < LONGEST; next++) {
    const token = tokens[next] as Token;
    if (token.text === '-' && token.glued && tokens[next + 1]?.glued && run.length > 0) continue;
    if (token.text === '&' && run.length > 0) continue;
    const bits = reading.classAt(next);
    if (token.lower === "'s" && run.length > 0) {
      head = -1;
      continue;
    }
    if (
      token.lower === 'and' &&
      run.length > 0 &&
      joinsModifiers(
        reading,
        next,
        head >= 0 && many && isPlural((tokens[head] as Token).lower, words),
      )
    )
      continue;
    if (token.kind !== 'word' || bits & (PREPOSITION | CONJUNCTION | PRONOUN | AUXILIARY)) break;
    if (bits & DETERMINER) break;
    if (token.glued && next > at && tokens[next - 1]?.kind === 'number') break;
    const noun = bits & NOUN;
    if (!noun && bits & (VERB | PARTICIPLE) && !(bits & ADJECTIVE)) {
      // "damaged houses" but "houses damaged"; a finite verb ends the phrase
      if (head >= 0 || !(bits & PARTICIPLE) || !leadsToNoun(reading, next + 1)) break;
    }
    if (!noun && bits & ADVERB && !(bits & ADJECTIVE)) {
      if (head >= 0 || !leadsToNoun(reading, next + 1)) break;
      continue;
    }
    if (head >= 0 && bits & VERB && noun && actsAsVerb(reading, next, many, head)) break;
    if (!noun && head >= 0 && !(bits & ADJECTIVE)) break;
    if (!noun && head >= 0 && bits & ADJECTIVE && !leadsToNoun(reading, next + 1)) break;
    if (bits & NUMBER && !noun) break;
    run.push(next);
    end = next + 1;
    if (noun || bits & NAME) {
      head = next;
      if (many && isPlural(token.lower, words) && !continues(reading, next)) break;
    }
  }
  if (head < 0) return null;
  const kept = run.filter((index) => index <= head);
  return { words: kept, end: Math.min(end, head + 1) };
}

/** "sales managers", "sports cars", but not "houses damaged", "people killed". */
function continues(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  const bits = reading.classAt(at + 1);
  if (next?.kind !== 'word') return false;
  if (next.lower === "'s") return true;
  return (
    (bits & NOUN) !== 0 &&
    !(bits & (VERB | FUNCTION | ADVERB | ADJECTIVE | PARTICIPLE)) &&
    isPlural(next.lower, reading.words) &&
    !(bits & NAME)
  );
}

/** "Kia and Hyundai vehicles": what follows the "and" ends in the plural that was missing. */
function joinsModifiers(reading: Reading, and: number, complete: boolean): boolean {
  if (complete) return false;
  for (let at = and + 1; at < and + 5; at++) {
    const token = reading.tokens[at];
    const bits = reading.classAt(at);
    if (token?.kind !== 'word' || !(bits & (NOUN | ADJECTIVE | NAME)) || bits & FUNCTION)
      return false;
    if (isPlural(token.lower, reading.words)) return true;
  }
  return false;
}

function leadsToNoun(reading: Reading, at: number): boolean {
  const bits = reading.classAt(at);
  if (reading.tokens[at]?.kind !== 'word' || bits & FUNCTION)
    return (
      reading.tokens[at]?.text === '-' &&
      reading.tokens[at]?.glued === true &&
      leadsToNoun(reading, at + 1)
    );
  if (bits & NOUN) return true;
  return (bits & (ADJECTIVE | PARTICIPLE)) !== 0 && (reading.classAt(at + 1) & NOUN) !== 0;
}

/** A word that may be noun or verb, after a possible head: a plural before it and an object after it make it a verb. */
function actsAsVerb(reading: Reading, at: number, many: boolean, head: number): boolean {
  const { tokens, words } = reading;
  const after = reading.classAt(at + 1);
  const complete = !many || isPlural((tokens[head] as Token).lower, words);
  if (!complete && isPlural((tokens[at] as Token).lower, words)) return false;
  return complete && (after & (DETERMINER | PREPOSITION | PRONOUN | ADVERB | NUMBER)) !== 0;
}

/** Whether a word has the form of a plural. */
export function isPlural(word: string, words: FigureWords): boolean {
  if (words.irregularPlurals.has(word)) return true;
  if (words.invariantNouns.has(word)) return words.classes.get(word)?.includes('noun') ?? true;
  return (
    word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !word.endsWith('us') &&
    !word.endsWith('is')
  );
}

/** The singular of a noun: "bodies" is "body", "people" is "person". */
export function singular(word: string, words: FigureWords): string {
  const irregular = words.irregularPlurals.get(word);
  if (irregular) return irregular;
  if (words.invariantNouns.has(word) || word.length < 4) return word;
  for (const [ending, single] of words.pluralEndings)
    if (word.endsWith(ending)) return word.slice(0, word.length - ending.length) + single;
  return word;
}
