import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { tokensWith } from '../../text/triggers.ts';
import type { Draft } from '../draft.ts';
import { AUXILIARY_BIT, BOUNDARY_BIT, type KnownWord, STATES } from '../known-words.ts';
import { phraseAt, type Reading, sentenceAt } from '../reading.ts';
import { phraseBefore } from '../rules/noun-phrase.ts';

/** Between "who" and the statement that no name is given. In tokens. */
const REACH = 8;
const PRIOR = 0.9;

/** What is told behind a statement, and the token that opens the clause with it. */
type Told = Draft & { source: TokenRange; who: number };

/**
 * What is found, with what those say of whom a clause with "who" states that they want no name: the first verb of the
 * sentence past that clause. Nothing in the clause is told by anybody.
 * - `[An aide who asked not to be named because talks were private] [said] [the deal was dead].`
 * - `[A senior banker at Orvel Trust, who did not want to be named,] [expected] [the rate to fall].`
 * - not: `... because he feared for his job`: a verb with a subject of its own; `..., who asked not to be named, police said.`
 */
export function withWithheld(reading: Reading, found: readonly Draft[]): readonly Draft[] {
  const told = new Map<number, Told>(); // by the end of the cue
  const clauses: (Told | undefined)[] = []; // by token
  for (const at of tokensWith(reading, STATES)) {
    const one = toldBehind(reading, at);
    if (!one) continue;
    told.set(one.cue.end, one);
    for (let inside = one.who; inside < one.cue.end; inside++) clauses[inside] = one;
  }
  const kept = found.flatMap((draft) => {
    const { source, cue } = draft;
    const clause = clauses[cue.first];
    if (!clause) return [draft];
    const same = cue.end === clause.cue.end && source?.first === clause.source.first;
    return same ? [{ ...draft, source: clause.source }] : [];
  });
  for (const { cue } of kept) told.delete(cue.end);
  return [...kept, ...told.values()];
}

/** What is told behind a statement of anonymity, its content still to be found. */
function toldBehind(reading: Reading, at: number): Told | null {
  const { tokens, words, quoted, known } = reading;
  const { first, end } = sentenceAt(reading, at);
  const length = quoted[at] ? 0 : phraseAt(reading, 'anonymity', at, end);
  let who = at - 1;
  while (who > at - REACH && !words.relatives.has(tokens[who]?.lower ?? '')) who--;
  const last = tokens[who - 1]?.text === ',' ? who - 2 : who - 1;
  const source = length > 1 && who > at - REACH && phraseBefore(reading, last, first);
  let clause = false;
  for (let verb = at + length; source && verb < end && !quoted[verb]; verb++) {
    const { lower } = tokens[verb] as Token;
    const { bits } = known[verb] as KnownWord;
    const before = tokens[verb - 1] as Token;
    const comma = before.text === ',';
    clause ||= !!(bits & BOUNDARY_BIT);
    if (bits & AUXILIARY_BIT && !clause) break;
    if (!words.verbs.has(lower) && !(comma && words.views.has(lower))) continue;
    if (lower.endsWith('ing') || words.infinitives.has(before.lower)) continue;
    if (words.auxiliaries.has(before.lower) || (words.alsoNouns.has(lower) && !comma)) continue;
    const ahead = (phraseBefore(reading, verb - 1, at + length)?.first ?? at) - 1;
    if (tokens[ahead]?.text === ',') break;
    if ((known[ahead] as KnownWord).bits & BOUNDARY_BIT) continue;
    return {
      who,
      source: { first: source.first, end: comma ? verb - 1 : verb },
      cue: { first: verb, end: verb + 1 },
      content: [],
      confidence: PRIOR,
      reasons: [],
    };
  }
  return null;
}
