import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';

/** "declined to [comment]": what is refused stands no further off. In tokens. */
const REACH = 3;

/**
 * What is refused belongs to the cue of a refusal: else "declined" alone says nothing about talking.
 * - `Orvel [declined to comment].`, `Lenk [refused to say] where he was.`
 * - not: `Orvel declined the offer.`
 */
export function wholeRefusal({ tokens, words, sentenceOf }: Reading, draft: Draft): Draft {
  const { cue, content } = draft;
  if (!cue || !words.refusals.has((tokens[cue.end - 1] as Token).lower)) return draft;
  for (let at = cue.end; at < cue.end + REACH && at < tokens.length; at++) {
    if (sentenceOf[at] !== sentenceOf[cue.first]) break;
    const verb = words.infinitives.has((tokens[at - 1] as Token).lower);
    if (!verb || !words.speaking.has((tokens[at] as Token).lower)) continue;
    const whole = { first: cue.first, end: at + 1 };
    const rest = content.flatMap((range): TokenRange[] => {
      if (range.end <= whole.first || whole.end <= range.first) return [range];
      return range.end > whole.end + 1 ? [{ first: whole.end, end: range.end }] : [];
    });
    return { ...draft, cue: whole, content: rest };
  }
  return draft;
}
