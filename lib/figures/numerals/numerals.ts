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
    const read = kind === 'word' ? wordNumeral(reading, at) : digitNumeral(reading, at);
    if (!read) continue;
    const numeral = ofScale(read, reading);
    next = numeral.end;
    if (numeral.shape !== 'none') drafts.push(draftOf(numeral));
  }
  return drafts;
}

/**
 * A part of a magnitude is a number of its own.
 * - `a quarter of a million`, `three quarters of a billion`
 * - not: `a third of a mile` (a unit), `a quarter of 3 million` (a part of so many)
 */
function ofScale(part: Numeral, { tokens, words }: Reading): Numeral {
  const { end, low, shape } = part;
  const scale = words.numbers.get(tokens[end + 2]?.lower ?? '');
  const held = tokens[end]?.lower === words.of && tokens[end + 1]?.lower === 'a';
  if (shape !== 'fraction' || !held || scale?.role !== 'scale') return part;
  const value = low * scale.value;
  return { ...part, end: end + 3, low: value, high: value, scale: scale.value, shape: 'words' };
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
