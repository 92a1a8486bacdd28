import { standsIn, type TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { nesting } from '../within.ts';

/**
 * Carries a speaker over to the next paragraph when that is one quotation and nobody else's.
 * - `“We will not wait,” she said.` / `“We will rebuild by spring.”`: she goes on
 * - `She wrote:` / `“We will not wait.` / `“We will rebuild.”`: after a block too
 * - `She called the plan “late.”` / `“We will rebuild by spring.”`: also after a part of a sentence, where nobody else speaks
 * - `“We were told by the port to leave.`: what is said in a quotation about others' words makes nobody else speak
 * - not: where the paragraph before quotes nobody, or somebody says in the paragraph itself who speaks
 * @param drafts in order of the text
 */
export function carryOver(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { prose, paragraphOf, quoted } = reading;
  const taken = new Set<number>();
  const speakers = new Map<number, number>();
  const alone = aloneIn(reading, drafts);
  drafts.forEach((draft, index) => {
    const { cue, content } = draft;
    if (quoted[cue.first]) return;
    const at = paragraphOf[cue.first] as number;
    taken.add(at);
    for (const range of content)
      for (let told = paragraphOf[range.first]!; told <= paragraphOf[range.end - 1]!; told++)
        taken.add(told);
    if (alone.has(index)) speakers.set(at, index);
    for (const range of content)
      if (quotes(reading, range)) speakers.set(Math.max(at, paragraphOf[range.end - 1]!), index);
  });
  const more = new Map<number, TokenRange[]>();
  for (let at = 1; at < prose.paragraphs.length; at++) {
    const paragraph = prose.paragraphs[at] as TokenRange;
    const speaker = speakers.get(at - 1);
    if (speaker === undefined || taken.has(at) || !quotes(reading, paragraph)) continue;
    const ranges = more.get(speaker);
    if (ranges) ranges.push(paragraph);
    else more.set(speaker, [paragraph]);
    speakers.set(at, speaker);
  }
  return drafts.map((draft, index) => {
    const ranges = more.get(index);
    return ranges ? { ...draft, content: [...draft.content, ...ranges] } : draft;
  });
}

/** Those who tell something in part in their own words, where nobody else speaks in the paragraph. */
function aloneIn(
  { tokens, words, paragraphOf, quoted }: Reading,
  drafts: readonly Draft[],
): Set<number> {
  const within = nesting(drafts);
  /** By paragraph; null where several speak. */
  const outer = new Map<number, number | null>();
  drafts.forEach(({ cue }, index) => {
    if (quoted[cue.first] || within[index] !== null) return;
    const at = paragraphOf[cue.first] as number;
    outer.set(at, outer.has(at) ? null : index);
  });
  const only = [...outer.values()].filter((index) => index !== null);
  return new Set(
    only.filter((index) => {
      const { cue, content } = drafts[index] as Draft;
      const reports = words.verbs.get((tokens[cue.end - 1] as Token).lower) === 'report';
      return reports && content.some((range) => standsIn(2, quoted, range));
    }),
  );
}

/** Whether a range is one quotation, from its opening mark to its closing one or its end. */
export function quotes({ quoted }: Reading, { first, end }: TokenRange): boolean {
  if (quoted[first] !== 2) return false;
  for (let at = first + 1; at < end - 1; at++) if (quoted[at] !== 1) return false;
  return end - first > 2 && (quoted[end - 1] === 3 || quoted[end - 1] === 1);
}
