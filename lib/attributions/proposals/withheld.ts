import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { tokensWith } from '../../text/triggers.ts';
import type { Draft } from '../draft.ts';
import { BOUNDARY_BIT, type KnownWord, STATES } from '../known-words.ts';
import { phraseAt, type Reading } from '../reading.ts';
import { contentOf } from '../rules/contents.ts';
import { phraseBefore } from '../rules/noun-phrase.ts';
import { isPronoun } from '../rules/pronoun.ts';

/** Between "who" and the statement that no name is given. In tokens. */
const REACH = 8;
const PRIOR = 0.9;

/**
 * What is found, with what those say of whom a clause with "who" states that they want no name: the first verb of the
 * sentence past that clause. Nothing in the clause is told by anybody.
 * - `[An aide who asked not to be named because talks were private] [said] [the deal was dead].`
 * - `[A senior banker at Orvel Trust, who did not want to be named,] [expected] [the rate to fall].`
 * - not: `... because he feared for his job`: a verb with a subject of its own; `..., who asked not to be named, police said.`
 */
export function withWithheld(reading: Reading, found: readonly Draft[]): Draft[] {
  let drafts = [...found];
  for (const at of tokensWith(reading, STATES)) {
    const made = withheldAt(reading, at);
    if (!made) continue;
    const { source, cue, who } = made;
    const same = drafts.find(
      (one) => one.cue && one.cue.first < cue.end && cue.first < one.cue.end,
    );
    drafts = drafts.filter((one) => !one.cue || one.cue.end <= who || cue.end <= one.cue.first);
    const kept = same?.source?.first === source.first ? same.source : source;
    const own = same?.content.filter((range) => range.first >= cue.end && kept !== source) ?? [];
    const shape = { ...cue, verb: cue.first, shape: 'verb' } as const;
    const content = own.length ? own : contentOf(reading, shape, kept);
    const confidence = Math.max(PRIOR, same?.confidence ?? 0);
    const reasons = ['behind a statement of anonymity'];
    if (content.length) drafts.push({ source: kept, cue, content, confidence, reasons });
  }
  return drafts;
}

function withheldAt(
  reading: Reading,
  at: number,
): { source: TokenRange; cue: TokenRange; who: number } | null {
  const { tokens, words, prose, sentenceOf, quoted, known } = reading;
  const sentence = prose.sentences[sentenceOf[at] as number] as TokenRange;
  const length = quoted[at] ? 0 : phraseAt(reading, 'anonymity', at, sentence.end);
  if (length < 2) return null;
  let who = at - 1;
  while (who > at - REACH && !words.relatives.has(tokens[who]?.lower ?? '')) who--;
  if (who <= sentence.first || !words.relatives.has((tokens[who] as Token).lower)) return null;
  const comma = tokens[who - 1]?.text === ',' ? 1 : 0;
  const source = phraseBefore(reading, who - 1 - comma, sentence.first);
  let inClause = false;
  for (let verb = at + length; source && verb < sentence.end && !quoted[verb]; verb++) {
    const { lower } = tokens[verb] as Token;
    const { bits } = known[verb] as KnownWord;
    if (bits & BOUNDARY_BIT) inClause = true;
    if (words.auxiliaries.has(lower) && lower !== "'s" && !inClause) return null;
    const before = tokens[verb - 1] as Token;
    const leads = words.auxiliaries.has(before.lower) || words.infinitives.has(before.lower);
    const noun = words.alsoNouns.has(lower) && before.text !== ',';
    const tells = words.verbs.has(lower) || (words.views.has(lower) && before.text === ',');
    if (!tells || lower.endsWith('ing') || leads || noun) continue;
    const subject = phraseBefore(reading, verb - 1, at + length);
    const ahead = subject ? subject.first - 1 : at;
    if (tokens[ahead]?.text === ',') return null;
    const own = isPronoun(words, before) || (known[ahead] as KnownWord).bits & BOUNDARY_BIT;
    if (own) continue;
    const end = before.text === ',' ? verb - 1 : verb;
    return { source: { first: source.first, end }, cue: { first: verb, end: verb + 1 }, who };
  }
  return null;
}
