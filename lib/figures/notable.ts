import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { DETERMINER } from './word-class.ts';

/**
 * Whether a reader would compare the figure at all.
 * - `224 people`, `3%`, `two US officials`
 * - not: `one of them`, `the two sides`, `5G`, `twice`
 */
export function isNotable(draft: Draft, reading: Reading): boolean {
  const { tokens, words } = reading;
  if (draft.unit === 'generation wireless') return false;
  const small = draft.shape === 'words' && draft.high <= 2;
  const head = draft.unit.split(' ').at(-1) ?? '';
  if (draft.shape === 'words' && words.trivialNouns.has(head)) return false;
  if (!small) return true;
  if (draft.low === 1 && tokens[draft.numeral + 1]?.lower === words.of) return false;
  if (draft.bound !== 'exact') return true;
  if (draft.unit === '' && !draft.event) return false;
  // "the two countries": both have been named before, and nothing is counted
  return !(reading.classAt(draft.first - 1) & DETERMINER && draft.kind === 'count' && !draft.event);
}
