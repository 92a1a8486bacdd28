import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { pairAt } from '../rules/pairs.ts';

/** "declined to [comment]": what is refused stands no further off. In tokens. */
const REACH = 3;

/**
 * What is refused belongs to the cue of a refusal: else "declined" alone says nothing about talking.
 * - `Orvel [declined to comment].`, `Lenk [refused to say] where he was.`
 * - `The port [would neither confirm nor deny] the leak.`
 * - not: `Orvel declined the offer.`, `Neither side agreed.`
 */
export function wholeRefusal(reading: Reading, draft: Draft): Draft {
  const { cue, content } = draft;
  const whole = cue && (refused(reading, cue) ?? paired(reading, cue));
  if (!whole) return draft;
  const rest = content.flatMap((range): TokenRange[] => {
    if (range.end <= whole.first || whole.end <= range.first) return [range];
    return range.end > whole.end + 1 ? [{ first: whole.end, end: range.end }] : [];
  });
  return { ...draft, cue: whole, content: rest };
}

function refused({ tokens, words, sentenceOf }: Reading, cue: TokenRange): TokenRange | null {
  if (!words.refusals.has((tokens[cue.end - 1] as Token).lower)) return null;
  for (let at = cue.end; at < cue.end + REACH && at < tokens.length; at++) {
    if (sentenceOf[at] !== sentenceOf[cue.first]) break;
    const verb = words.infinitives.has((tokens[at - 1] as Token).lower);
    if (verb && words.speaking.has((tokens[at] as Token).lower))
      return { first: cue.first, end: at + 1 };
  }
  return null;
}

/** A cue that holds or follows the first word of a pair. */
function paired(reading: Reading, { first, end }: TokenRange): TokenRange | null {
  for (let at = Math.max(0, first - REACH); at < end; at++) {
    const whole = pairAt(reading, at);
    if (whole > first) return { first: Math.min(first, at), end: Math.max(end, whole) };
  }
  return null;
}

/**
 * What somebody never tells, asked or not: no silence of this report.
 * - `Most companies do not disclose what they pay.`
 * - not: `The port does not comment on leaks.`, an answer; `The port did not disclose the price.`, told of once
 */
export function isHabit({ tokens, words }: Reading, { cue }: Draft): boolean {
  if (!cue || !words.habits.has((tokens[cue.first] as Token).lower)) return false;
  const { lower } = tokens[cue.end - 1] as Token;
  const refuses = tokens.slice(cue.first, cue.end).some((one) => words.negations.has(one.lower));
  return refuses && words.speaking.has(lower) && !words.replies.has(lower);
}
