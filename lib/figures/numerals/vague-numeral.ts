import type { NumberWord } from '../../language/figure-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { unitAfter } from '../units/unit-after.ts';
import { ADJECTIVE, DETERMINER, NOUN, NUMBER, PARTICIPLE } from '../word-class.ts';
import type { Numeral } from './numerals.ts';

/** What is among the reasons of a figure that is a vague word ("dozens"). */
export const VAGUE = 'vague magnitude, read as a range';

/**
 * Magnitudes told roughly, as ranges.
 * - `dozens` 12 to 120, `tens of thousands` 10,000 to 100,000, `several dozen` 36 to 144, `a few hundred`
 * - `a few years`, where a unit says what is measured
 * - not: `a few friends`, `the scores were level`, `several` before no noun
 */
export function vagueNumeral(reading: Reading, at: number): Numeral | null {
  const { tokens, words } = reading;
  const word = words.numbers.get((tokens[at] as Token).lower) as NumberWord & { role: 'vague' };
  let { low, high } = word;
  let end = at + 1;
  const of = tokens[end]?.lower === 'of';
  const second = words.numbers.get(tokens[of ? end + 1 : end]?.lower ?? '');
  if (of && second?.role === 'vague') {
    low *= second.low;
    high *= second.low;
    end += 2;
  } else if (second?.role === 'scale') {
    low *= second.value;
    high *= second.value;
    end += of ? 2 : 1;
  } else if (word.scaledOnly ? !isFewUnits(reading, at) : !standsAlone(reading, at)) return null;
  const article = word.low === 3 && isArticle(tokens[at - 1]) ? 1 : 0;
  return {
    first: at - article,
    end,
    low,
    high,
    written: low,
    scale: 1,
    shape: 'vague',
    reason: VAGUE,
  };
}

/** "a few years", "a few miles": with a unit it measures; "a few friends" tells no number. */
const isFewUnits = (reading: Reading, at: number): boolean =>
  isArticle(reading.tokens[at - 1]) && unitAfter(reading, at + 1) !== null;

const isArticle = (token: Token | undefined): boolean => token?.lower === 'a';

/** A vague word counts something: "of" or a noun follows it, or nothing but the end of its clause. */
function standsAlone(reading: Reading, at: number): boolean {
  const { tokens, words } = reading;
  const token = tokens[at] as Token;
  const before = reading.classAt(at - 1);
  const of = tokens[at + 1]?.lower === 'of';
  if (before & NUMBER || (before & DETERMINER && !of)) return false;
  const word = words.numbers.get(token.lower);
  if (word?.role === 'vague' && word.low === 3) {
    const counts = reading.classAt(at + 1) & (NOUN | ADJECTIVE | PARTICIPLE);
    return isArticle(tokens[at - 1]) ? of : of || counts !== 0;
  }
  if (word?.role === 'vague' && (word.low === 10 || word.low === 40))
    return (
      of ||
      words.events.has(tokens[at - 1]?.lower ?? '') ||
      words.events.has(tokens[at + 1]?.lower ?? '')
    );
  return true;
}
