import { around, type TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { phraseAt, type Reading, sentenceAt } from '../reading.ts';
import { trim } from '../rules/contents.ts';
import type { Cue } from '../rules/cues.ts';
import { isCapital } from '../rules/noun-phrase.ts';

/** Right behind source and cue, a statement that no name is given begins with no more words before it. In tokens. */
const LEAD = 2;

/**
 * Content without what stands between source and cue, or right behind both, and says that the source has no name: that is
 * about the source.
 * - `One adviser, speaking on condition of anonymity, said [the tax would rise].`
 * - `[The tax will rise], an adviser said, speaking on condition of anonymity because it is secret.`
 * - not: `"It was sent anonymously," an aide said`: not between source and cue
 */
export function withoutAside(
  reading: Reading,
  content: readonly TokenRange[],
  source: TokenRange | null,
  cue: TokenRange,
): TokenRange[] {
  return content.filter(({ first, end }) => {
    const behind = first >= cue.end && content[0]!.first < first;
    if (!source || first < source.end || (end > cue.first && !behind)) return true;
    for (let at = first; at < (behind ? Math.min(end, first + LEAD) : end); at++)
      if (reading.quoted[at] !== 1 && phraseAt(reading, 'anonymity', at, end)) return false;
    return true;
  });
}

/** Content with what of the sentence stands on the other side of source and cue, and belongs to it, and without the rest. */
export const acrossCue = (
  reading: Reading,
  content: TokenRange[],
  source: TokenRange,
  cue: Cue,
): TokenRange[] => withoutOpening(reading, aroundAside(reading, content, source, cue), source, cue);

/**
 * Content with what stands before source and verb, where these are an aside between two commas.
 * - `[To see it], Orvel said, [one should go].`
 * - `[When it broke], Orvel said, [“we were floored.”]`: what is quoted goes on with the sentence
 * - not: `In Korvel, Orvel said, “We were floored.”`: what is quoted is a sentence of its own
 */
function aroundAside(
  reading: Reading,
  content: TokenRange[],
  source: TokenRange,
  cue: Cue,
): TokenRange[] {
  const { tokens, words, quoted } = reading;
  const { first: low, end: high } = around(source, cue);
  const { first } = sentenceAt(reading, low);
  const next = content[0];
  const aside = tokens[low - 1]?.text === ',' && tokens[high]?.text === ',';
  const reports = words.verbs.get((tokens[cue.verb] as Token).lower) === 'report';
  const near = high - low <= source.end - source.first + (cue.end - cue.first);
  if (!aside || !reports || !near || !next || next.first !== high + 1) return content;
  const begins = tokens[next.first + 1];
  if (quoted[next.first] && (!begins || isCapital(begins) || begins.kind !== 'word'))
    return content;
  for (let at = first; at < low; at++) if (quoted[at]) return content;
  const before = trim(reading, { first, end: low - 1 });
  return before && before.end - before.first > 1 ? [before, ...content] : content;
}

/**
 * Content without what opens the sentence, where a quotation behind the cue is a sentence of its own.
 * - `As the wind rose, Orvel said, [“We must leave.”]`
 * - not: `[When it broke], Orvel said, [“we were floored.”]`, which goes on with the sentence
 */
function withoutOpening(
  { tokens, quoted, sentenceOf }: Reading,
  content: TokenRange[],
  source: TokenRange,
  cue: TokenRange,
): TokenRange[] {
  const opening = content[0];
  const next = content[1];
  if (!opening || !next || quoted[next.first] !== 2) return content;
  const { first: low, end: high } = around(source, cue);
  const apart = opening.end > low || next.first < high;
  if (apart || !isCapital(tokens[next.first + 1] as Token)) return content;
  const own = [opening, next].every(({ first }) => sentenceOf[first] === sentenceOf[cue.first]);
  const said = quoted.subarray(opening.first, opening.end).some((state) => state > 0);
  return own && !said ? content.slice(1) : content;
}
