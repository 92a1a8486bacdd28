import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { BREAK_BITS, type KnownWord } from '../known-words.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { phraseAfter, phraseBefore } from '../rules/noun-phrase.ts';

/** No candidate is looked for, and none ends, further from the cue, or its start, than this. In tokens. */
const REACH = 80;
/** No cue has more candidates than this besides the tagger's own. */
const MOST = 12;

/**
 * Noun phrases that could be the source of a cue, in its sentence; the tagger's own first, then from the cue outwards.
 * - `[Orvel], [the mayor], said`: either, and both together
 * - not: anything inside the cue; whether nobody is the best answer is asked apart
 *
 * @param tagged the tagger's own answer
 */
export function sourceCandidates(
  reading: Reading,
  cue: TokenRange,
  tagged: TokenRange | null,
): TokenRange[] {
  const { tokens } = reading;
  const sentence = sentenceAt(reading, cue.first);
  const floor = Math.max(sentence.first, cue.first - REACH);
  const found = new Map<number, TokenRange>();
  const add = (range: TokenRange | null) => {
    if (!range || (range.first < cue.end && cue.first < range.end)) return;
    const length = range.end - range.first;
    if (found.size >= MOST) return;
    found.set(range.first * 4096 + length, range);
    // "The company apologised and [promised]": no list knows the first verb
    if (length > 1 && (tokens[range.end - 1] as Token).lower.endsWith('ed'))
      found.set(range.first * 4096 + length - 1, { first: range.first, end: range.end - 1 });
  };
  if (tagged) {
    add(tagged);
    for (const end of endsOf(reading, tagged, cue, sentence)) add({ first: tagged.first, end });
    const whole = phraseBefore(reading, tagged.end - 1, sentence.first);
    if (whole && whole.first < tagged.first) add(whole);
  }
  add(phraseAfter(reading, cue.end, sentence.end));
  add(phraseAfter(reading, sentence.first, cue.first));
  for (let end = cue.first; end > floor; end--) {
    if (found.size >= MOST) break;
    if (end < cue.first && !breaks(reading, end)) continue;
    if (breaks(reading, end - 1) || (tokens[end - 1] as Token).kind === 'punctuation') continue;
    const phrase = phraseBefore(reading, end - 1, sentence.first);
    add(phrase);
    const comma = end < cue.first && (tokens[end] as Token).text === ',';
    // an apposition up to the cue belongs to the phrase before its comma
    if (phrase && comma) add({ first: phrase.first, end: cue.first });
  }
  return [...found.values()];
}

/** Where else a phrase of the tagger's may end: at its commas, at the marks after it, at the cue. */
function endsOf(
  { tokens }: Reading,
  { first, end }: TokenRange,
  cue: TokenRange,
  sentence: TokenRange,
): number[] {
  const limit = Math.min(first + REACH, first < cue.first ? cue.first : sentence.end);
  const ends: number[] = [];
  for (let at = first + 1; at < limit && ends.length < 4; at++) {
    const { kind, glued } = tokens[at] as Token;
    if (kind === 'punctuation' && !(glued && tokens[at + 1]?.glued) && at !== end) ends.push(at);
  }
  if (limit === cue.first && limit !== end) ends.push(limit);
  return ends;
}

/** Whether a phrase ends before a token: a mark, a verb, an adverb, a word that opens a clause. */
const breaks = ({ tokens, known }: Reading, at: number): boolean =>
  ((known[at] as KnownWord).bits & BREAK_BITS) !== 0 ||
  (tokens[at] as Token).kind === 'punctuation';
