import type { Token } from '../../text/tokens.ts';
import { cueKindOf } from '../cue-kind.ts';
import type { Draft } from '../draft.ts';
import { inOneSentence, type Reading } from '../reading.ts';
import { phraseBefore } from '../rules/noun-phrase.ts';
import { oneMoreBehind } from './one-more.ts';

/**
 * Gives attributions inside or beside attributions their own source: the phrase that stands between the two cues.
 * - `The officials said [the engineers] reported that ...`: the engineers report, the officials say so
 * - `Orvel said the dam would hold and [Lenk] added that ...`, `...; [the other] disagreed, saying ...`: a clause of their own
 * - not: `The officials said and repeated that ...`; `She said his [concerns] were shared`, whose cue is a noun
 * @param drafts in order of the text
 */
export function separateNested(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { tokens, words } = reading;
  return drafts.map((draft, index) => {
    const outer = drafts[index - 1];
    const { source, cue } = draft;
    if (!outer || !source || source.first !== outer.source?.first) return draft;
    if (!inOneSentence(reading, outer.cue.first, cue.first)) return draft;
    for (let at = source.end; at < cue.first; at++) {
      const other = tokens[at]?.text === ';' && oneMoreBehind(reading, at);
      if (other) return { ...draft, source: other };
    }
    const last = (tokens[cue.end - 1] as Token).lower;
    // "who declined to give [his name] said": what is refused does not speak
    const refused = cueKindOf(reading, outer) === 'silence';
    const told = refused || words.tellings.has((tokens[outer.cue.end - 1] as Token).lower);
    const verb = words.verbs.has(last) && !words.alsoNouns.has(last);
    if (last.endsWith('ing') || !verb) return draft;
    const joined = words.coordinators.has((tokens[cue.first - 1] as Token).lower);
    const between = joined ? null : phraseBefore(reading, cue.first - 1, outer.cue.end);
    if (!between) return draft;
    const ahead = (tokens[between.first - 1] as Token).lower;
    const inside = between.first === outer.cue.end || words.complementisers.has(ahead);
    if (inside ? told : !words.coordinators.has(ahead)) return draft;
    const reasons = inside ? [...draft.reasons, 'inside another attribution'] : draft.reasons;
    return { ...draft, source: between, reasons };
  });
}
