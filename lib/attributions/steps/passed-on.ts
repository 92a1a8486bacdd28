import { type TokenRange, wordStandsIn } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { type KnownWord, OPENING_BITS } from '../known-words.ts';
import { mannerOf } from '../manner.ts';
import { phraseAt, type Reading, sentenceAt } from '../reading.ts';
import { isCiting } from '../rules/citing.ts';
import { without } from '../rules/contents.ts';
import { isCapital, phraseAfter } from '../rules/noun-phrase.ts';
import { subjectBefore } from '../rules/speaker.ts';
import { coreOf, headOf, isHead } from '../sources/core.ts';
import { singular } from '../sources/singular.ts';

/**
 * Who is cited said what the outlet reports, and is no part of it.
 * - `[The port is shut], Wire reported, citing [two aides].`: the aides say that the port is shut
 * - `Wire, citing [two aides], reported that [the port is shut].`, `Citing [two aides], Wire said [the port is shut].`
 * - not: `The port is shut, Wire reported. Citing cost, the owner said ...`: another sentence
 * @param drafts in order of the text
 */
export function passOn(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const passed = [...drafts];
  passed.forEach((draft, index) => {
    const { cue, source } = draft;
    if (source?.first !== cue.end) return;
    const cites = isCiting(reading, cue);
    if (!cites && !isParticiple(reading, cue)) return;
    const { first, end } = sentenceAt(reading, cue.first);
    const at = [index - 1, index + 1].find((near) =>
      tellsIt(passed[near], source, cue, { first, end }),
    );
    const outer = at === undefined ? null : (passed[at] as Draft);
    if (!cites || isThing(reading, source) || (outer && isOwn(reading, outer, cue))) {
      const subject = outer ? outer.source : subjectBefore(reading, first, cue.first);
      const content = [{ first: cue.end, end: clauseEnd(reading, cue.end, end) }];
      if (subject) passed[index] = { ...draft, source: subject, content };
      return;
    }
    const cut = { first: cue.first, end: source.end };
    const content = outer && without(outer.content, cut);
    if (at === undefined || !outer || !content?.length) return;
    passed[at] = { ...outer, content };
    passed[index] = { ...draft, content };
  });
  return passed;
}

/** Whether a draft tells in the sentence what another cites for: the one before it, or the one whose source or words it parts. */
const tellsIt = (
  outer: Draft | undefined,
  source: TokenRange,
  cue: TokenRange,
  sentence: TokenRange,
): boolean =>
  !!outer &&
  outer.cue.first >= sentence.first &&
  outer.cue.end <= sentence.end &&
  (outer.cue.first < cue.first || (!!outer.source && source.end < outer.cue.first));

/** `“It must go,” Orvel said, citing reports`: words between marks are the speaker's own, and nobody's who is cited. */
const isOwn = (reading: Reading, outer: Draft, cue: TokenRange): boolean =>
  outer.cue.first < cue.first && mannerOf(reading, outer) === 'quotation';

/** `[the cost]`, `[Orvel’s remark]`: nobody, and nothing that carries words; not `[those who were there]`. */
function isThing(reading: Reading, { first, end }: TokenRange): boolean {
  const { tokens, words, known } = reading;
  const owned = tokens[end]?.lower === "'s" && phraseAfter(reading, end + 1, tokens.length);
  const head = headOf(reading, owned || coreOf(reading, first, end));
  const { lower } = tokens[head] as Token;
  if (owned) return !words.roles.has(singular(lower));
  const opens = (known[head] as KnownWord).bits & OPENING_BITS;
  const person = opens || isHead(reading, head) || words.offices.has(singular(lower));
  const clause = wordStandsIn(words.relatives, tokens, { first, end });
  return !person && !clause && !isCapital(tokens[head] as Token);
}

const clauseEnd = ({ tokens }: Reading, from: number, end: number): number => {
  let at = from;
  while (at < end - 1 && tokens[at]?.text !== ',') at++;
  return at;
};

/** "referring to"; not "according to", which is followed by who says it. */
const isParticiple = (reading: Reading, { first, end }: TokenRange) =>
  reading.tokens.slice(first, end).some(({ lower }) => lower.endsWith('ing')) &&
  !phraseAt(reading, 'phrases', end - 2, end);
