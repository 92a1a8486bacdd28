import type { TokenRange } from '../../text/sentences.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';

/**
 * Content behind a cue up to the end of its sentence, unless a quotation goes on past it.
 * - `Orvel said: [“It holds.”] Lenk said it leaked.`, `They told Wire [it leaked “at times.”] “We saw it,” one said.`
 * - not: `She said: [“It holds. We checked.”]`
 */
export function withinSentence(
  { tokens, prose, sentenceOf, quoted }: Reading,
  draft: Draft,
): Draft {
  const { cue, content } = draft;
  if (!cue || quoted[cue.first] || tokens[cue.first]?.kind !== 'word') return draft;
  const { end } = prose.sentences[sentenceOf[cue.first] as number] as TokenRange;
  const crosses = (range: TokenRange) =>
    range.first >= cue.end && range.first < end && end < range.end && quoted[end] !== 1;
  if (!content.every(({ first }) => first >= cue.end) || !content.some(crosses)) return draft;
  return {
    ...draft,
    content: content.map((range) => (crosses(range) ? { first: range.first, end } : range)),
  };
}
