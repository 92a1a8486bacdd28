import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { ADJECTIVE, DETERMINER, PRONOUN } from '../word-class.ts';

/**
 * Small number words that stand for something named before and count nothing.
 * - `it was one of them`, `one white and one black`, `a round or two`, `one of the officers said`
 * - `half the way`, `two things`, `one clerk said`, `the middle one shows a crack`
 * - not: `one person`, `at least one`, `the two men killed`, `killing one`; `one of the largest banks` (a rank is told);
 *   `the two sides` (found, and never shown: see notable.ts)
 */
export function dropPronouns(drafts: readonly Draft[], reading: Reading): Draft[] {
  return drafts.filter((draft) => !isPronoun(draft, reading));
}

function isPronoun(draft: Draft, reading: Reading): boolean {
  const last = draft.unit.split(' ').at(-1) ?? '';
  if (draft.shape !== 'digits' && reading.words.figurative.has(last)) return true;
  if (draft.shape === 'vague') return draft.unit === '' && ofPronoun(draft, reading);
  const { tokens, words, classAt } = reading;
  // "the bottom three" are places in a table
  const place = words.tableEnds.has(tokens[draft.first - 1]?.lower ?? '');
  if (place && draft.shape === 'words' && draft.unit === '') return true;
  if (draft.shape !== 'words' || draft.high > 2 || draft.low !== draft.high) return false;
  if (draft.bound !== 'exact') return false;
  if (picksOut(draft, reading)) return true;
  if (standsForNoun(draft, reading)) return true;
  if (draft.event !== null) return false;
  const ends = tokens[draft.end]?.kind !== 'word';
  if (draft.unit === '')
    return draft.low === 1 || ends || (classAt(draft.first - 1) & DETERMINER) !== 0;
  return draft.low === 1 && words.narratingVerbs.has(tokens[draft.after]?.lower ?? '');
}

/** "one of the bombs", "one of six women": somebody of a group, as "a bomb" would be; unless a rank or a loss is told. */
function picksOut(draft: Draft, { tokens, words }: Reading): boolean {
  if (draft.low !== 1 || tokens[draft.numeral + 1]?.lower !== words.of) return false;
  if (draft.event !== null && words.events.has(tokens[draft.first - 1]?.lower ?? '')) return false;
  for (let at = draft.numeral + 2; at < draft.after; at++)
    if (words.ranks.has((tokens[at] as Token).lower)) return false;
  return true;
}

/** "the middle one", "a larger one": an adjective before it, and before that what points at a noun. */
const standsForNoun = ({ low, first, unitSaid }: Draft, { classAt }: Reading): boolean =>
  low === 1 &&
  !unitSaid &&
  (classAt(first - 1) & ADJECTIVE) !== 0 &&
  (classAt(first - 2) & DETERMINER) !== 0;

/** "several of them". */
function ofPronoun(draft: Draft, { tokens, words, classAt }: Reading): boolean {
  return tokens[draft.end]?.lower === words.of && (classAt(draft.end + 1) & PRONOUN) !== 0;
}
