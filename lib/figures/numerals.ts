import { digitNumeral } from './digit-numeral.ts';
import type { Draft, Shape } from './draft.ts';
import { BEGINS_NUMBER, type KnownWord } from './known-words.ts';
import type { Reading } from './reading.ts';
import { wordNumeral } from './word-numeral.ts';

/** A numeral as a rule reads it, before anything around it is looked at. */
export interface Numeral {
  first: number;
  end: number;
  low: number;
  high: number;
  written: number;
  scale: number;
  shape: Shape;
  reason: string;
}

/** Every numeral of a text, in order: digits, number words, fractions, vague magnitudes. */
export function findNumerals(reading: Reading): Draft[] {
  const { tokens, known } = reading;
  const drafts: Draft[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const numeral =
      token.kind === 'number' || token.kind === 'symbol'
        ? digitNumeral(reading, at)
        : token.kind === 'word' && (known[at] as KnownWord).begins & BEGINS_NUMBER
          ? wordNumeral(reading, at)
          : null;
    if (!numeral) continue;
    at = Math.max(at, numeral.end - 1);
    if (numeral.shape !== 'none') drafts.push(draftOf(numeral));
  }
  return drafts;
}

function draftOf({ first, end, low, high, written, scale, shape, reason }: Numeral): Draft {
  return {
    first,
    numeral: first,
    end,
    after: end,
    low,
    high,
    shape,
    written,
    scale,
    bound: 'exact',
    unit: shape === 'multiple' ? 'times' : '',
    kind: shape === 'multiple' ? 'ratio' : 'none',
    unitSaid: shape === 'multiple',
    concept: [],
    event: null,
    reasons: [reason],
  };
}
