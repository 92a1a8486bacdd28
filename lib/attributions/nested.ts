import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { phraseBefore } from './rules/noun-phrase.ts';

/**
 * Gives attributions inside attributions their own source: the phrase that stands between the two cues.
 * - `The officials said [the engineers] reported that ...`: the engineers report, the officials say so
 * - not: `The officials said and repeated that ...`
 * @param drafts in order of the text
 */
export function separateNested(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { tokens, words } = reading;
  return drafts.map((draft, index) => {
    const outer = drafts[index - 1];
    const { source, cue } = draft;
    if (!outer?.cue || !cue || !source || source.first !== outer.source?.first) return draft;
    if (reading.sentenceOf[outer.cue.first] !== reading.sentenceOf[cue.first]) return draft;
    const last = (tokens[cue.end - 1] as Token).lower;
    const told = words.tellings.has((tokens[outer.cue.end - 1] as Token).lower);
    if (told || last.endsWith('ing')) return draft;
    const that = words.complementisers.has(tokens[outer.cue.end]?.lower ?? '') ? 1 : 0;
    const from = outer.cue.end + that;
    const between = phraseBefore(reading, cue.first - 1, from);
    if (between?.first !== from || !isWord(tokens[from])) return draft;
    return { ...draft, source: between, reasons: [...draft.reasons, 'inside another attribution'] };
  });
}

/**
 * Attributions by rule that a model has left out and the language leaves no doubt about.
 * - `Wire quoted [an unnamed aide] [saying] [the king would not travel].`
 * - not: a participle after a comma, whose subject is further off
 */
export function leftOut(
  reading: Reading,
  found: readonly Draft[],
  byRule: readonly Draft[],
): Draft[] {
  const overlap = (a: TokenRange, b: TokenRange) => a.first < b.end && b.first < a.end;
  const quotes = ({ end }: TokenRange) =>
    reading.words.quoting.has((reading.tokens[end - 1] as Token).lower);
  const inner = ({ source, cue }: Draft) =>
    !!source &&
    !!cue &&
    source.end === cue.first &&
    (reading.tokens[cue.end - 1] as Token).lower.endsWith('ing') &&
    cue.end - cue.first === 1 &&
    found.some((outer) => outer.cue?.end === source.first && quotes(outer.cue));
  return byRule.filter(
    (draft) =>
      inner(draft) && !found.some(({ cue }) => cue && overlap(cue, draft.cue as TokenRange)),
  );
}

const isWord = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'number';
