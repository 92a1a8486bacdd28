import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { isCapital, phraseBefore } from './rules/noun-phrase.ts';
import { singular } from './sources/singular.ts';

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
 * - `Wire reported, [citing] [two aides]`
 * - `[Her lawyer, Ivo Lenk,] [called] [the report incomplete].`
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
      (inner(draft) || introduces(reading, draft) || cites(reading, draft)) &&
      !found.some(({ cue }) => cue && overlap(cue, draft.cue as TokenRange)),
  );
}

/** `, citing [two aides]`: people whose role is named, not `citing [the cost]`. */
function cites({ tokens, words }: Reading, { source, cue }: Draft): boolean {
  if (!source || !cue || source.first !== cue.end || cue.end - cue.first > 1) return false;
  const { lower } = tokens[cue.first] as Token;
  if (!words.quoting.has(lower) || !lower.endsWith('ing')) return false;
  return tokens.slice(source.first, source.end).some((one) => words.roles.has(singular(one.lower)));
}

/** `Her lawyer, Ivo Lenk, called`: a role and a name between commas, right before the verb, at the start of a sentence. */
function introduces({ tokens, prose, sentenceOf }: Reading, { source, cue }: Draft): boolean {
  if (!source || !cue || tokens[cue.first - 1]?.text !== ',') return false;
  if (prose.sentences[sentenceOf[cue.first] as number]?.first !== source.first) return false;
  let comma = cue.first - 2;
  while (comma > source.first && isCapital(tokens[comma] as Token)) comma--;
  const named = comma > source.first && comma < cue.first - 2;
  return named && (tokens[comma] as Token).text === ',';
}

const isWord = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'number';
