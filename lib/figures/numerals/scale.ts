import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { unitAfter } from '../units/unit-after.ts';
import { ADJECTIVE, NOUN, PARTICIPLE } from '../word-class.ts';

/**
 * The scale word or suffix after a numeral.
 * - `4.3 million`, `30-million`, `$1tn`, `8 B people`, `2 hundred thousand`
 * - not: `150m` (metres), `16 GB`
 * @param money whether a currency stands before the numeral: then a glued "m" is a million
 */
export function scaleAfter(
  reading: Reading,
  at: number,
  money: boolean,
): { scale: number; end: number } | null {
  const { tokens, words } = reading;
  let scale = 1;
  let end = at;
  for (;;) {
    const hyphen =
      tokens[end]?.text === '-' && tokens[end]?.glued && tokens[end + 1]?.glued ? 1 : 0;
    const word = words.numbers.get(tokens[end + hyphen]?.lower ?? '');
    if (word?.role !== 'scale') break;
    scale *= word.value;
    end += hyphen + 1;
  }
  if (end > at) return { scale, end };
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const suffix = words.scaleSuffixes.get(token.text);
  return suffix && meansScale(reading, at, token, money) ? { scale: suffix, end: at + 1 } : null;
}

/** Of the suffixes only "bn", "tn", "mn" and capitals beside a number are never units. */
function meansScale(reading: Reading, at: number, token: Token, money: boolean): boolean {
  if (money || unitAfter(reading, at + 1)?.entry.kind === 'money') return true;
  if (token.text.length > 1 && token.text !== 'MM') return true;
  const counted = countsSomething(reading, at + 1);
  if (!token.glued) return token.text === 'B' && counted;
  // "4K" is a screen and "5K" a race
  if (token.text === 'K') return (reading.tokens[at - 1]?.text.length ?? 0) > 1;
  return token.text === 'k' || token.text === 'M' || counted;
}

/** A plural noun comes next, perhaps after its adjectives: "12.3m tonnes", "2.7m digital sales". */
function countsSomething(reading: Reading, at: number): boolean {
  for (let next = at; next < at + 5; next++) {
    const token = reading.tokens[next];
    if (token?.kind !== 'word' || (token.glued && next === at)) return false;
    const bits = reading.classAt(next);
    if (token.lower === 'and' && next > at) continue;
    if (!(bits & (NOUN | ADJECTIVE | PARTICIPLE))) return false;
    if (isPlural(token.lower, reading)) return true;
  }
  return false;
}

/** Whether a noun is written in a form for many. */
function isPlural(word: string, { words }: Reading): boolean {
  if (words.irregularPlurals.has(word)) return true;
  return (
    word.length > 3 && word.endsWith('s') && !words.invariantNouns.has(word) && !word.endsWith('ss')
  );
}
