import { nounPhraseAt, singular } from '../noun-phrase.ts';
import { parseDigits } from '../numerals/parse-digits.ts';
import { wholeInWords } from '../numerals/whole-in-words.ts';
import type { Reading } from '../reading.ts';
import { unitAfter } from './unit-after.ts';

/**
 * The lower part of a rate that is told with a number of its own.
 * - `14 cases per 100,000 people`: "per 100000 person"; `5 litres per 100 km`, `500 per million inhabitants`
 * - not: `14 cases per person` (see rate.ts)
 */
export function perMany(reading: Reading, at: number): { unit: string; end: number } | null {
  const { tokens, words } = reading;
  if (tokens[at]?.lower !== words.per) return null;
  const number = numberAt(reading, at + 1);
  if (!number) return null;
  const measured = unitAfter(reading, number.end);
  if (measured) return { unit: `${number.value} ${measured.entry.unit}`, end: measured.end };
  const phrase = nounPhraseAt(reading, number.end, true);
  const head = phrase && tokens[phrase.words.at(-1) as number]?.lower;
  return head
    ? { unit: `${number.value} ${singular(head, words)}`, end: phrase.end }
    : { unit: `${number.value}`, end: number.end };
}

function numberAt(reading: Reading, at: number): { value: number; end: number } | null {
  const token = reading.tokens[at];
  if (token?.kind !== 'number') return wholeInWords(reading, at);
  const value = parseDigits(token.text);
  const scale = reading.words.numbers.get(reading.tokens[at + 1]?.lower ?? '');
  if (value === null) return null;
  return scale?.role === 'scale'
    ? { value: value * scale.value, end: at + 2 }
    : { value, end: at + 1 };
}
