import type { TokenRange } from '../../text/sentences.ts';
import type { Encoded } from './encode.ts';
import { features, lookUp, NONE, values } from './hash.ts';

/** Places of the values. */
const WORD = 1;
const PREVIOUS = 2;
const NEXT = 3;
const SUFFIX = 4;
const SUFFIX_BEFORE = 5;
const SUFFIX_AFTER = 6;
const KLASS = 7;
const BEFORE = 8;
const AFTER = 9;
const FURTHER = 10;
const PAIR = 11;
const SHAPE = 12;
const QUOTES = 13;
const RIGHT = 14;
const RIGHT_MARK = 15;

const FEATURES = features(
  [WORD, NONE],
  [PREVIOUS, NONE],
  [NEXT, NONE],
  [WORD, NEXT, 7],
  [SUFFIX, BEFORE, 12],
  [KLASS, SHAPE, 16],
  [BEFORE, KLASS],
  [KLASS, AFTER],
  [FURTHER, PAIR],
  [QUOTES, KLASS, 23],
  [RIGHT, WORD, 30],
  [RIGHT_MARK, WORD, 36],
  [SUFFIX_BEFORE, WORD, 44],
  [SUFFIX_AFTER, WORD],
);

/**
 * Features of a token as (part of) a cue.
 * @param sentence of the token: nothing beyond it is looked at
 */
export function cueFeatures(
  { word, suffix, klass, shape, right, rightMark, hasQuote, quoted }: Encoded,
  at: number,
  { first, end }: TokenRange,
): number {
  const starts = at === first;
  const ends = at + 1 >= end;
  const object = right[at] as number;
  const own = klass[at] as number;
  const before = starts ? -1 : (klass[at - 1] as number);
  values[WORD] = word[at] as number;
  values[PREVIOUS] = starts ? -1 : (word[at - 1] as number);
  values[NEXT] = ends ? 1 : (word[at + 1] as number);
  values[SUFFIX] = suffix[at] as number;
  values[SUFFIX_BEFORE] = starts ? 0 : (suffix[at - 1] as number);
  values[SUFFIX_AFTER] = ends ? 0 : (suffix[at + 1] as number);
  values[KLASS] = own;
  values[BEFORE] = before;
  values[AFTER] = ends ? 1 : (klass[at + 1] as number);
  values[FURTHER] = at - 2 >= first ? (klass[at - 2] as number) : -2;
  values[PAIR] = before ^ Math.imul(own, 31);
  values[SHAPE] = shape[at] as number;
  values[QUOTES] = (hasQuote[at] as number) * 4 + (quoted[at] as number);
  values[RIGHT] = object < 0 ? 2 : (klass[object] as number);
  values[RIGHT_MARK] = rightMark[at] as number;
  return lookUp(FEATURES);
}
