import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { cueKindOf } from '../cue-kind.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { toldAtEnd } from '../rules/contents.ts';
import { proposeByRules } from '../rules/propose.ts';
import { singular } from '../sources/singular.ts';
import { pairAt } from '../steps/silence.ts';

/** Words of "neither confirm nor deny". */
const PAIR = 4;

/**
 * Attributions by rule that a model has left out and the language leaves no doubt about.
 * - `The plan, [according to] the port, would cost more.`; `The port [did not respond].` (not: `did not speak`)
 * - `The union [demanded] that the ferries stop.`: the source right before the verb, "that" right after it or its hearer
 * - `The road is closed, two officials [told] Wire.`
 * - `Wire quoted [an unnamed aide] [saying] [the king would not travel].`
 * - `Wire reported, [citing] [two aides]`
 * - `The dam could fail, [say] [two officials].`: a plain verb of telling and its source close the sentence
 * - not: a participle after a comma, whose subject is further off; a verb that may as well be an action
 */
export function leftOut(reading: Reading, found: readonly Draft[]): Draft[] {
  const { tokens, words, prose, sentenceOf } = reading;
  const cues = found.map(({ cue }) => cue as TokenRange);
  const taken = new Uint8Array(tokens.length);
  // "a statement by the ministry" that something is said in is a source, no cue
  for (const { cue, source } of found)
    for (const range of [cue, source]) if (range) taken.fill(1, range.first, range.end);
  const quoting = new Set(
    cues.map(({ end }) => end).filter((end) => words.quoting.has((tokens[end - 1] as Token).lower)),
  );
  return proposeByRules(reading, taken).filter((draft) => {
    const { source, cue } = draft as { source: TokenRange; cue: TokenRange };
    const verb = tokens[cue.end - 1] as Token;
    if ([cites, closes].some((does) => does(reading, draft))) return true;
    if (cueKindOf(reading, draft) === 'silence')
      return words.replies.has(verb.lower) || pairAt(reading, cue.end - PAIR) > 0;
    if (!words.verbs.has(verb.lower)) return true;
    if (source.end !== cue.first) return false;
    if (verb.lower.endsWith('ing')) return cue.end - cue.first === 1 && quoting.has(source.first);
    const tells = words.tellings.has(verb.lower);
    const sentence = prose.sentences[sentenceOf[cue.first] as number] as TokenRange;
    const shape = { ...cue, verb: cue.end - 1, shape: 'verb' } as const;
    if (tells && toldAtEnd(reading, shape, source, sentence)) return true;
    const that = tells ? 1 : 0;
    return [0, that].some((hearer) =>
      words.complementisers.has(tokens[cue.end + hearer]?.lower ?? ''),
    );
  });
}

/** `, citing [two aides]`: people whose role is named, not `citing [the cost]`, `citing [the release of sailors]`. */
function cites({ tokens, words }: Reading, { source, cue }: Draft): boolean {
  if (!source || !cue || source.first !== cue.end || cue.end - cue.first > 1) return false;
  const { lower } = tokens[cue.first] as Token;
  if (!words.quoting.has(lower) || !lower.endsWith('ing')) return false;
  let roles = 0;
  for (let at = source.first; at < source.end; at++) {
    const { lower } = tokens[at] as Token;
    if (words.roles.has(singular(lower))) roles++;
    // what hangs on another noun is cited for that one; "one of the officials" are officials
    else if (words.prepositions.has(lower) && !words.counts.has(tokens[at - 1]?.lower ?? '')) break;
  }
  return roles > 0;
}

/** `..., say two officials.`: nothing follows the source. */
function closes({ tokens, words, prose, sentenceOf, quoted }: Reading, { source, cue }: Draft) {
  if (!source || !cue || source.first !== cue.end || cue.end - cue.first > 1) return false;
  const { lower } = tokens[cue.first] as Token;
  if (words.verbs.get(lower) !== 'report' || words.tellings.has(lower)) return false;
  if (tokens[cue.first - 1]?.text !== ',' || quoted[cue.first]) return false;
  const sentence = prose.sentences[sentenceOf[cue.first] as number] as TokenRange;
  const rest = tokens.slice(source.end, sentence.end);
  return rest.every(({ kind }) => kind === 'punctuation');
}
