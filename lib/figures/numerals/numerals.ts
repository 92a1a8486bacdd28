import type { Token } from '../../text/tokens.ts';
import { tokensWith } from '../../text/triggers.ts';
import type { Draft, Shape } from '../draft.ts';
import { BEGINS_NUMBER } from '../known-words.ts';
import type { Reading } from '../reading.ts';
import { digitNumeral } from './digit-numeral.ts';
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
  /** The rule that read it, where its shape does not say so. */
  reason?: string | undefined;
}

/** Every numeral of a text, in order: digits, number words, fractions, vague magnitudes. */
export function findNumerals(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  let next = 0;
  for (const at of tokensWith(reading, BEGINS_NUMBER)) {
    const { kind } = reading.tokens[at] as Token;
    if (at < next || kind === 'punctuation') continue;
    const numeral = kind === 'word' ? wordNumeral(reading, at) : digitNumeral(reading, at);
    if (!numeral) continue;
    next = numeral.end;
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
    reasons: [reason ?? `numeral: ${shape}`],
  };
}
