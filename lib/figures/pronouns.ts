import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { DETERMINER } from './word-class.ts';

/**
 * Small number words that stand for something named before and count nothing.
 * - `it was one of them`, `one white and one black`, `a round or two`, `between the two sides`
 * - `half the way`, `two things`
 * - not: `one person`, `at least one`, `the two men killed`, `killing one`
 */
export function dropPronouns(drafts: readonly Draft[], reading: Reading): Draft[] {
  return drafts.filter((draft) => !isPronoun(draft, reading));
}

function isPronoun(draft: Draft, { tokens, words, classAt }: Reading): boolean {
  const last = draft.unit.split(' ').at(-1) ?? '';
  if (draft.shape !== 'digits' && words.figurative.has(last)) return true;
  if (draft.shape !== 'words' || draft.high > 2 || draft.low !== draft.high) return false;
  if (draft.bound !== 'exact' || draft.event !== null) return false;
  if (draft.unit === '') return draft.low === 1 || (classAt(draft.first - 1) & DETERMINER) !== 0;
  const definite = words.definite.has(tokens[draft.first - 1]?.lower ?? '');
  return definite && words.sides.has(last);
}
