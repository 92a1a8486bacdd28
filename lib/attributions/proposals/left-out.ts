import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { cueKindOf } from '../cue-kind.ts';
import type { Draft } from '../draft.ts';
import { DOCUMENT_BIT, type KnownWord, LIGHT_BIT } from '../known-words.ts';
import type { Reading } from '../reading.ts';
import { isCiting } from '../rules/citing.ts';
import { inverted } from '../rules/inverted.ts';
import { pairAt } from '../rules/pairs.ts';
import { proposeByRules } from '../rules/propose.ts';
import { coreOf, headOf, isHead } from '../sources/core.ts';

/** Words of "neither confirm nor deny". */
const PAIR = 4;

/**
 * Attributions by rule that a model has left out and the language leaves no doubt about.
 * - `The plan, [according to] the port, would cost more.`; `The port [did not respond].` (not: `did not speak`)
 * - `The union [demanded] that the ferries stop.`, `The palace [denied] on Thursday that ...`: the source right before the
 *   verb, "that" after it, its hearer or when it was said
 * - `One councillor [told] Shire Online: “Nobody asked us.”`: a colon that leads to a quotation
 * - `[A memo] seen by the Post [said] the brakes had failed.`: whatever a document says, it does not do
 * - `Wire quoted [an unnamed aide] [saying] [the king would not travel].`
 * - `Wire reported, [citing] [two aides]`
 * - `The dam could fail, [say] [two officials].`: a plain verb of telling and its source close the sentence
 * - not: a participle after a comma, whose subject is further off; a verb that may as well be an action
 */
export function leftOut(reading: Reading, found: readonly Draft[]): Draft[] {
  const { tokens, words, known, quoted } = reading;
  const cues = found.map(({ cue }) => cue);
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
    const shape = { ...cue, verb: cue.end - 1, shape: 'verb' } as const;
    if (words.verbs.get(verb.lower) === 'report' && inverted(reading, shape)) return true;
    if (isCiting(reading, cue)) return source.first === cue.end;
    if (cueKindOf(reading, draft) === 'silence')
      return words.replies.has(verb.lower) || pairAt(reading, cue.end - PAIR) > 0;
    if (!words.verbs.has(verb.lower)) return true;
    if (source.end !== cue.first) return false;
    // `The port may close, [insiders] [claim].`: behind what they say
    const behind = draft.content.every(({ end }) => end < source.first);
    if (behind && isHead(reading, source.end - 1)) return true;
    if (verb.lower.endsWith('ing')) return cue.end - cue.first === 1 && quoting.has(source.first);
    const head = headOf(reading, coreOf(reading, source.first, source.end));
    if ((known[head] as KnownWord).bits & DOCUMENT_BIT) return true;
    const said = draft.content[0] as TokenRange;
    if (quoted[said.first] === 2 && tokens[said.first - 1]?.text === ':') return true;
    let next = cue.end + Number(words.tellings.has(verb.lower)); // who hears it
    while (words.times.has(tokens[next]?.lower ?? '') || (known[next]?.bits ?? 0) & LIGHT_BIT)
      next++;
    return words.complementisers.has(tokens[next]?.lower ?? '');
  });
}
