import type { NumberWord } from '../../language/figure-words.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseAt, phraseBefore } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import { unitAfter } from '../units/unit-after.ts';
import { ADJECTIVE, MARK, NOUN, NUMBER, PARTICIPLE, VERB } from '../word-class.ts';
import { decadeOfLife } from './decade-of-life.ts';
import { IN_SO_MANY, inSoMany } from './in-so-many.ts';
import type { Numeral } from './numerals.ts';
import { partNumeral } from './part-numeral.ts';
import { plain } from './plain.ts';
import { vagueNumeral } from './vague-numeral.ts';
import { wholeInWords } from './whole-in-words.ts';

/**
 * Reads a numeral in words that starts at a token.
 * - `twenty-two`, `a dozen`, `half a million`, `two-thirds`, `dozens`, `twice`
 * - not: `no one`, `one another`, `third party`, `second half`
 */
export function wordNumeral(reading: Reading, at: number): Numeral | null {
  const { tokens, words } = reading;
  const token = tokens[at] as Token;
  const word = words.numbers.get(token.lower) as NumberWord;
  const idiom = phraseAt(tokens, at, words.idioms);
  if (idiom && word.role !== 'scale') return null;
  if (isPartOfWord(tokens, at)) return null;
  switch (word.role) {
    case 'vague':
      return vagueNumeral(reading, at);
    case 'part':
      return partNumeral(reading, at);
    case 'decade':
      return decadeOfLife(reading, at, word.value, at + 1);
    case 'multiple':
      return plain(at, at + 1, word.value, 'multiple');
    default:
      return wholeNumeral(reading, at);
  }
}

/** "twenty-something", "mid-twenty", "catch-22" in words: a hyphen ties it to a word that is no number. */
function isPartOfWord(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at - 1];
  const before = tokens[at - 2];
  return (
    hyphen?.text === '-' &&
    hyphen.glued &&
    tokens[at]?.glued === true &&
    before?.kind === 'word' &&
    !/^(?:to|sub|minus|and)$/.test(before.lower) &&
    before.lower.length > 2
  );
}

function wholeNumeral(reading: Reading, at: number): Numeral | null {
  const { tokens, words } = reading;
  const whole = wholeInWords(reading, at);
  if (!whole) return null;
  const part = inNumerator(reading, whole.value, whole.end);
  if (part) return plain(at, part.end, part.value, 'fraction');
  const share = inSoMany(reading, at, whole.value, whole.end);
  if (share) return plain(at, share.end, share.value, 'fraction', IN_SO_MANY);
  const token = tokens[at] as Token;
  if (whole.end === at + 1 && token.lower === 'one' && !countsOne(at)) return null;
  const word = words.numbers.get(token.lower);
  const group = word?.role === 'unit' && word.group;
  if (group && !(whole.first < at && tokens[at + 1]?.lower === words.of)) return null;
  const read = plain(whole.first, whole.end, whole.value, 'words');
  return { ...read, written: whole.value / whole.scale, scale: whole.scale };

  function countsOne(here: number): boolean {
    const before = tokens[here - 1];
    const next = tokens[here + 1];
    const bits = reading.classAt(here + 1);
    const counts = (bits & NOUN) !== 0 && !(bits & VERB);
    if (before && words.pronounOpeners.has(before.lower) && !(counts && before.lower === 'that'))
      return false;
    if (
      before &&
      (words.events.has(before.lower) || phraseBefore(tokens, here, words.boundsBefore))
    )
      return true;
    if (!next) return false;
    if (next.lower === 'of' || unitAfter(reading, here + 1)) return true;
    if (next.glued && next.text === '-') return true;
    if (words.rangeJoiners.has(next.lower) && reading.classAt(here + 2) & NUMBER) return true;
    return (
      (bits & (NOUN | ADJECTIVE | PARTICIPLE)) !== 0 &&
      !(bits & VERB && !(bits & NOUN)) &&
      !(bits & MARK)
    );
  }
}

/** "two-thirds", "three quarters": a number that is the upper part of a fraction. */
function inNumerator(
  reading: Reading,
  above: number,
  end: number,
): { value: number; end: number } | null {
  const { tokens, words } = reading;
  const hyphen = tokens[end]?.text === '-' && tokens[end + 1]?.glued ? 1 : 0;
  const next = words.numbers.get(tokens[end + hyphen]?.lower ?? '');
  if (next?.role === 'part' && above < 20 && Number.isInteger(above)) {
    const word = tokens[end + hyphen] as Token;
    const after = tokens[end + hyphen + 1];
    if (above === 1 ? !word.lower.endsWith('s') : word.lower.endsWith('s') || hyphen)
      if (above < next.value || next.value === 2)
        if (above > 1 || !after || !(reading.classAt(end + hyphen + 1) & NOUN))
          return { value: above / next.value, end: end + hyphen + 1 };
  }
  return null;
}
