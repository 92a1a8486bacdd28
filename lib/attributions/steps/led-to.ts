import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { inOneSentence, type Reading, sentenceAt } from '../reading.ts';
import { trim } from '../rules/contents.ts';
import { resumption } from '../rules/interrupted.ts';
import { mostOf } from './once.ts';

/** No further off than this are two cues of one sentence looked at together. In attributions. */
const NEAR = 4;

/**
 * Gives words in a sentence with several cues to the nearest one that leads to them.
 * - `“It holds,” she said, adding, [“We checked.”]`: she added it
 * - `“It holds,” she said, stressing [that it must].`: what is stressed follows the participle
 * - `[“When it rains,”] she said, citing the port, [“it leaks.”]`: to its own cue where a quotation is interrupted
 * - not: `“When it rains,” she said, smiling, [“it leaks.”]`, where no cue stands between
 * @param drafts in order of the text
 */
export function ledToByOne(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const { cue } = draft;
    if (reading.quoted[cue.first]) return draft;
    const near = drafts
      .slice(Math.max(0, index - NEAR), index + NEAR + 1)
      .filter((other) => other !== draft && beside(reading, draft, other));
    const own = afterParticiple(reading, draft, near) ?? draft.content;
    const resumed = resumption(reading, draft)?.first;
    const content = upToOthers(reading, own, near).filter(
      (range) =>
        range.first === resumed || !near.some((other) => leadsTo(reading, other, draft, range)),
    );
    return { ...draft, content: content.length ? content : own };
  });
}

/** Whether two cues stand in one sentence, neither in somebody's words. */
const beside = (reading: Reading, { cue }: Draft, other: Draft): boolean =>
  !reading.quoted[other.cue.first] && inOneSentence(reading, other.cue.first, cue.first);

/** Content up to where a quotation goes on that another cue has interrupted. */
function upToOthers(
  reading: Reading,
  content: readonly TokenRange[],
  near: readonly Draft[],
): TokenRange[] {
  const resumed = near.map((other) => resumption(reading, other)).filter((range) => range !== null);
  return content.flatMap((range) => {
    const other = resumed.find(({ first }) => range.first <= first && first < range.end);
    if (!other) return [range];
    return other.first - 1 > range.first ? [{ first: range.first, end: other.first - 1 }] : [];
  });
}

/** Whether another cue of the sentence stands between a cue and a range, and has most of the range itself. */
function leadsTo(
  reading: Reading,
  other: Draft,
  { cue, content }: Draft,
  range: TokenRange,
): boolean {
  const to = other.cue;
  if (to.first < cue.end || range.first < to.end) return false;
  if (!inOneSentence(reading, range.first, cue.first)) return false;
  if (content.some(({ first, end }) => first <= to.first && to.end <= end)) return false;
  return other.content.some((own) => mostOf(range, own));
}

/** What follows a participle behind another cue of the same speaker; null for other cues. */
function afterParticiple(
  reading: Reading,
  { cue, source, content }: Draft,
  near: readonly Draft[],
): TokenRange[] | null {
  const { tokens } = reading;
  const { first, end } = cue;
  if (!(tokens[first] as Token).lower.endsWith('ing') || tokens[first - 1]?.text !== ',')
    return null;
  const follows = near.some(
    (other) => other.cue.end <= first && source && other.source?.first === source.first,
  );
  if (!follows) return null;
  const own = content.filter((range) => range.first >= end);
  if (own.some((range) => inOneSentence(reading, range.first, first))) return own;
  const sentence = sentenceAt(reading, first);
  const rest = trim(reading, { first: end, end: sentence.end });
  return rest ? [rest] : null;
}
