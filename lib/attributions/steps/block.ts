import type { TokenRange } from '../../text/sentences.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { isVerbAt } from '../rules/verb.ts';
import { quotes } from './carried.ts';

/**
 * Gives a speaker the paragraph that a colon leads to, where it is one quotation.
 * - `Orvel described the wall in these words:` / `[“It will hold. We checked it twice.”]`
 * - `Orvel said that [the wall would hold]:` / `[“We checked it twice.”]`: a clause is said as well
 * - not: what a paragraph tells in which somebody else says who speaks
 * @param drafts in order of the text
 */
export function withBlocks(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { tokens, prose, sentenceOf, paragraphOf, quoted } = reading;
  const last = new Map<number, Draft>();
  for (const draft of drafts)
    if (!quoted[draft.cue.first]) last.set(sentenceOf[draft.cue.first] as number, draft);
  return drafts.map((draft) => {
    const at = sentenceOf[draft.cue.first] as number;
    if (last.get(at) !== draft) return draft;
    const { end } = prose.sentences[at] as TokenRange;
    const block = prose.paragraphs[(paragraphOf[end - 1] as number) + 1];
    if (tokens[end - 1]?.text !== ':' || block?.first !== end || !quotes(reading, block))
      return draft;
    if (draft.content.some((range) => range.end > end)) return draft;
    return { ...draft, content: [...draft.content.filter((one) => tells(reading, one)), block] };
  });
}

/** Whether a range may be a clause: `that it holds`, not `the wall in these words`. */
function tells(reading: Reading, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) if (isVerbAt(reading, at)) return true;
  return false;
}
