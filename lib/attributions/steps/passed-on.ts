import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';

/**
 * Who is cited said what the outlet reports, and is no part of it.
 * - `[The port is shut], Wire reported, citing [two aides].`: the aides say that the port is shut
 * - not: `The port is shut, Wire reported. Citing cost, the owner said ...`: another sentence
 * @param drafts in order of the text
 */
export function passOn(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const passed = [...drafts];
  passed.forEach((draft, index) => {
    const { cue, source } = draft;
    if (!cue || !source || source.first !== cue.end || !isCiting(reading, cue)) return;
    const outer = passed[index - 1];
    if (!outer?.cue || reading.sentenceOf[outer.cue.first] !== reading.sentenceOf[cue.first])
      return;
    const content = outer.content.flatMap((range) => upTo(range, cue.first, source.end));
    if (!content.length || !isQuoting(reading, outer.cue)) return;
    passed[index - 1] = { ...outer, content };
    passed[index] = { ...draft, content, reasons: [...draft.reasons, 'passed on by another'] };
  });
  return passed;
}

const lastOf = ({ tokens }: Reading, { end }: TokenRange) => (tokens[end - 1] as Token).lower;

const isQuoting = (reading: Reading, cue: TokenRange) =>
  reading.words.quoting.has(lastOf(reading, cue)) || reading.words.verbs.has(lastOf(reading, cue));

/** "citing", "quoting", alone. */
const isCiting = (reading: Reading, cue: TokenRange) =>
  reading.words.quoting.has(lastOf(reading, cue)) && lastOf(reading, cue).endsWith('ing');

/** What of a range is left before `first` and after `end`. */
function upTo(range: TokenRange, first: number, end: number): TokenRange[] {
  if (range.end <= first || range.first >= end) return [range];
  return [
    { first: range.first, end: first },
    { first: end, end: range.end },
  ].filter((part) => part.end > part.first);
}
