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
 * - not: `were`, `to the`, `forecast a rise` after a number
 * @param many the number asks for a plural: the phrase ends at the first one
 */
export function nounPhraseAt(reading: Reading, at: number, many: boolean): NounPhrase | null {
  const { tokens, words } = reading;
  const stop = reading.sentenceAt(at).end;
  const run: number[] = [];
  let head = -1;
  for (let next = at; next < stop && run.length < LONGEST; next++) {
    const step = stepAt(next, reading, { started: run.length > 0, head, many });
    if (step === 'stop') break;
    if (step === 'owner') head = -1; // "Orbex's lamps": the owner is no head
    if (step !== 'take') continue;
    run.push(next);
    if (
      reading.classAt(next) & (NOUN | NAME) ||
      (run.length === 1 && isCountedForm(next, reading, many))
    )
      head = next;
    const { lower } = tokens[next] as Token;
    if (head === next && many && isPlural(lower, words) && !continues(reading, next)) break;
  }
  if (head < 0) return null;
  return { words: run.filter((index) => index <= head), end: head + 1 };
}

interface Progress {
  /** Some word has been taken. */
  started: boolean;
  /** The last noun taken, -1 before the first. */
  head: number;
  many: boolean;
}

/** What becomes of the next token of a noun phrase: part of it, passed over, an owner, or its end. */
function stepAt(
  at: number,
  reading: Reading,
  { started, head, many }: Progress,
): 'take' | 'skip' | 'owner' | 'stop' {
  const { tokens, words } = reading;
  const token = tokens[at] as Token;
  const bits = reading.classAt(at);
  if (started && (token.text === '&' || isHyphen(at, reading))) return 'skip';
  // "80 goals last season"
  if (
    started &&
    words.timeOpeners.has(token.lower) &&
    words.rateUnits.has(tokens[at + 1]?.lower ?? '')
  )
    return 'stop';
  if (started && token.lower === words.possessive) return 'owner';
  const complete = head >= 0 && many && isPlural((tokens[head] as Token).lower, words);
  if (started && token.lower === words.and && joinsModifiers(reading, at, complete)) return 'skip';
  // "Model 3 sedans": a number inside a name
  const inName = token.kind === 'number' && started && (reading.classAt(at - 1) & NAME) !== 0;
  if (inName && leadsToNoun(reading, at + 1)) return 'skip';
  if (token.kind !== 'word' || bits & (FUNCTION | DETERMINER)) return 'stop';
  if (token.glued && started && tokens[at - 1]?.kind === 'number') return 'stop';
  // "candidate-focused ads": what a hyphen ties on belongs to the word before
  if (started && isHyphen(at - 1, reading) && leadsToNoun(reading, at + 1)) return 'take';
  if (bits & NOUN) return bits & VERB && actsAsVerb(reading, at, many, head) ? 'stop' : 'take';
  if (!started && isCountedForm(at, reading, many)) return 'take';
  if (bits & NUMBER) return 'stop';
  if (bits & ADJECTIVE) return head < 0 || leadsToNoun(reading, at + 1) ? 'take' : 'stop';
  const before = head < 0 && leadsToNoun(reading, at + 1);
  if (bits & PARTICIPLE) return before ? 'take' : 'stop'; // "damaged houses" but "houses damaged"
  if (bits & ADVERB) return before ? 'skip' : 'stop';
  return bits & NAME && !(bits & VERB) ? 'take' : 'stop';
}

/** "7 assists": right after a number, a form in -s is a plural, even of a word known as a verb. */
function isCountedForm(at: number, reading: Reading, many: boolean): boolean {
  const bits = reading.classAt(at);
  const token = reading.tokens[at] as Token;
  return many && bits === VERB && !token.glued && isPlural(token.lower, reading.words);
}

function isHyphen(at: number, { tokens }: Reading): boolean {
  return tokens[at]?.text === '-' && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;
}

/** "sales managers", "sports cars", but not "houses damaged", "people killed". */
function continues(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  const bits = reading.classAt(at + 1);
  if (next?.kind !== 'word') return false;
  if (next.lower === reading.words.possessive) return true;
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

/** A word that may be noun or verb: a plural or a number before it and an object after it make it a verb. */
function actsAsVerb(reading: Reading, at: number, many: boolean, head: number): boolean {
  const { tokens, words } = reading;
  const after = reading.classAt(at + 1);
  if (head < 0 && (!many || !(after & DETERMINER))) return false;
  const complete = head < 0 || !many || isPlural((tokens[head] as Token).lower, words);
  if ((head < 0 || !complete) && isPlural((tokens[at] as Token).lower, words)) return false;
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
  for (const one of words.pluralEndings)
    if (word.endsWith(one[0])) return word.slice(0, word.length - one[0].length) + one[1];
  return word;
}
