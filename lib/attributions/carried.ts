import type { TokenRange } from '../text/sentences.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';

/**
 * Carries a speaker over to the next paragraph when that is one quotation and nobody else's.
 * - `“We will not wait,” she said.` / `“We will rebuild by spring.”`: she goes on
 * - not: where the paragraph before quotes nobody, or somebody says in the paragraph itself who speaks
 * @param drafts in order of the text
 */
export function carryOver(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { prose, paragraphOf } = reading;
  const taken = new Set<number>();
  const speakers = new Map<number, number>();
  drafts.forEach(({ cue, content }, index) => {
    if (cue) taken.add(paragraphOf[cue.first] as number);
    for (const range of content)
      for (let at = paragraphOf[range.first]!; at <= paragraphOf[range.end - 1]!; at++)
        taken.add(at);
    if (cue && content.some((range) => quotes(reading, range)))
      speakers.set(paragraphOf[cue.first] as number, index);
  });
  const more = new Map<number, TokenRange[]>();
  for (let at = 1; at < prose.paragraphs.length; at++) {
    const paragraph = prose.paragraphs[at] as TokenRange;
    const speaker = speakers.get(at - 1);
    if (speaker === undefined || taken.has(at) || !quotes(reading, paragraph)) continue;
    more.set(speaker, [...(more.get(speaker) ?? []), paragraph]);
    speakers.set(at, speaker);
  }
  return drafts.map((draft, index) => {
    const ranges = more.get(index);
    return ranges ? { ...draft, content: [...draft.content, ...ranges] } : draft;
  });
}

/** Whether a range is one quotation, from its opening mark to its closing one or its end. */
function quotes({ quoted }: Reading, { first, end }: TokenRange): boolean {
  if (quoted[first] !== 2) return false;
  for (let at = first + 1; at < end - 1; at++) if (quoted[at] !== 1) return false;
  return end - first > 2 && (quoted[end - 1] === 3 || quoted[end - 1] === 1);
}
