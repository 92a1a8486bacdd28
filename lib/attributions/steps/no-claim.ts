import { wordStandsIn } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { acts } from '../rules/speaker.ts';

/** Whether a draft is nothing that anybody says, whatever a model has seen in it. */
export const saysNothing = (reading: Reading, draft: Draft): boolean =>
  [isHabit, isCharge, isSummons, isNobody].some((is) => is(reading, draft));

/**
 * What somebody never tells, asked or not: no silence of this report.
 * - `Most companies do not disclose what they pay.`
 * - not: `The port does not comment on leaks.`, an answer; `The port did not disclose the price.`, told of once
 */
function isHabit({ tokens, words }: Reading, { cue }: Draft): boolean {
  if (!words.habits.has((tokens[cue.first] as Token).lower)) return false;
  const { lower } = tokens[cue.end - 1] as Token;
  const refuses = wordStandsIn(words.negations, tokens, cue);
  return refuses && words.speaking.has(lower) && !words.replies.has(lower);
}

/** `A clerk [accused of] theft hid them`: an active verb has its object between the two. */
function isCharge({ tokens, words }: Reading, { source, cue }: Draft): boolean {
  if (source?.end !== cue.first) return false;
  const [who, verb, next] = [source.first, cue.first, cue.first + 1].map((at) => tokens[at]?.lower);
  const charged = words.accusing.has(verb ?? '') && words.partitives.has(next ?? '');
  return charged && !words.pronouns.has(who ?? '');
}

/** `Officers [were called] to the quay`, `He [was questioned] for hours`: nobody says what follows. */
function isSummons({ tokens, words }: Reading, { cue }: Draft): boolean {
  const at = tokens
    .slice(cue.first, cue.end)
    .findLastIndex(({ lower }) => words.summons.has(lower));
  const before = tokens[cue.first + at - 1]?.lower ?? '';
  const next = tokens[cue.first + at + 1]?.lower ?? '';
  return at > 0 && words.passives.has(before) && words.errands.has(next);
}

/** `[An] anonymous donor gave two and [promised] more`, `She rose, [looked at his] [notes]`, `was [advised] [not to comment]`. */
function isNobody(reading: Reading, { source, cue }: Draft): boolean {
  if (!source) return false;
  const { tokens, words } = reading;
  const first = (tokens[source.first] as Token).lower;
  if (source.end - source.first < 2 && words.articles.has(first)) return true;
  if (source.end !== cue.first || !acts(reading, source.first, /ed$/)) return false;
  const noun = words.determiners.has((tokens[cue.first - 1] as Token).lower);
  return noun || words.negations.has((tokens[cue.first] as Token).lower);
}
