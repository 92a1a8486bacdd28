import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { inOneSentence, type Reading, sentenceAt } from '../reading.ts';
import { trim } from '../rules/contents.ts';
import type { Cue } from '../rules/cues.ts';
import { namesPeople } from '../rules/names-people.ts';
import { isCapital, phraseBefore } from '../rules/noun-phrase.ts';
import { isPronoun } from '../rules/pronoun.ts';
import { acts, subjectBefore } from '../rules/speaker.ts';
import { fromItsStart } from './source-start.ts';

/** No clause about a source is longer. In tokens. */
const LONGEST_CLAUSE = 30;

/**
 * A source with its edges where the language has them, however a model has cut it.
 * - `[An officer, who was not authorised to speak,] said`
 * - not: `Orvel, [on her first day], said`; `an aide [who] said`
 */
export function wholeSource(reading: Reading, given: TokenRange, cue: Cue): TokenRange {
  if (isAlone(reading, given)) return { first: given.first, end: given.first + 1 };
  let source = withoutVerb(reading, ofParticiple(reading, given, cue), cue);
  source = withWhoItIs(
    reading,
    fromItsStart(reading, toItsLastWord(reading, source, cue), cue.first),
  );
  source = withoutRelative(reading, withoutAdjunct(reading, source));
  return withApposition(reading, withClause(reading, source, cue), cue);
}

/** `[She] read from it, saying`: a pronoun of a person that opens a source is all of it, but for "he and Orvel". */
function isAlone({ tokens, words }: Reading, { first, end }: TokenRange): boolean {
  const token = tokens[first] as Token;
  const next = tokens[first + 1];
  if (end - first < 2 || !next || !isPronoun(words, token)) return false;
  const kind = words.pronouns.get(token.lower);
  if (kind === 'relative' || kind === 'open' || words.determiners.has(token.lower)) return false;
  return next.kind === 'word' && !words.conjunctions.has(next.lower) && !isCapital(next);
}

/**
 * `[The port] praised its crews, saying`, `[Orvel] has been ill, saying`: before a participle, what the subject does is no
 * part of it.
 */
function withoutVerb(reading: Reading, { first, end }: TokenRange, cue: Cue): TokenRange {
  const { tokens, words } = reading;
  if (end > cue.first || !(tokens[cue.verb] as Token).lower.endsWith('ing')) return { first, end };
  for (let at = first + 1; at < end; at++) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1] as Token;
    if (words.relatives.has(token.lower)) break;
    const object = // not "briefed this week"
      words.determiners.has(tokens[at + 1]?.lower ?? '') &&
      !words.times.has(tokens[at + 2]?.lower ?? '');
    const named = isCapital(before) && !words.determiners.has(before.lower);
    const past = (words.pasts.has(token.lower) || token.lower.endsWith('ed')) && !isCapital(token);
    if ((words.auxiliaries.has(token.lower) && token.lower !== "'s") || (past && (object || named)))
      return { first, end: (tokens[at - 1] as Token).text === ',' ? at - 1 : at };
  }
  return { first, end };
}

/** `“It leaks,” [a neighbour, Dana Orvel] said`: somebody new, or by their role, between a quotation and a name. */
function withWhoItIs(reading: Reading, source: TokenRange): TokenRange {
  const { tokens, words, quoted } = reading;
  const { first, end } = source;
  if (!isComma(tokens, first - 1) || !isCapital(tokens[first] as Token)) return source;
  const who = phraseBefore(reading, first - 2, 0);
  if (!who || quoted[who.first - 1] !== 3 || !isComma(tokens, who.first - 2)) return source;
  const { lower } = tokens[who.first] as Token;
  const added = words.apposing.has(lower) && !words.definites.has(lower);
  return added || namesPeople(reading, who) ? { first: who.first, end } : source;
}

/**
 * `[Orvel] spoke about the report, saying`, `[Orvel] thanked the crew before saying`, `[Orvel] calmed them by saying`: who
 * has no verb behind them is not the subject of a participle; the subject of the sentence is.
 * - not: `[Orvel], saying ...`; `The port said [Orvel] had left, saying ...`, who has one
 */
function ofParticiple(reading: Reading, source: TokenRange, cue: Cue): TokenRange {
  const { tokens, words } = reading;
  const before = tokens[cue.verb - 1]?.lower ?? '';
  const hangs =
    before === ',' ||
    words.prepositions.has(before) ||
    words.subordinators.has(before) ||
    words.agents.has(before);
  if (!(tokens[cue.verb] as Token).lower.endsWith('ing') || !hangs) return source;
  let verb = source.end;
  while (
    verb < cue.first &&
    (isComma(tokens, verb) || words.adverbs.has(tokens[verb]?.lower ?? ''))
  )
    verb++;
  const auxiliary = words.auxiliaries.has(tokens[verb]?.lower ?? '');
  const turned = words.verbs.get(tokens[source.first - 1]?.lower ?? '') === 'report'; // `said [Orvel], adding`
  if (turned || (verb < cue.first && (auxiliary || acts(reading, verb)))) return source;
  const { first } = sentenceAt(reading, cue.first);
  const subject = subjectBefore(reading, first, cue.first);
  return subject && subject.first !== source.first ? subject : source;
}

/**
 * `[An officer, who was not authorised to speak,] said`, `[Ivo Lenk, 52, of Korvel,] said`: a clause about the source, or
 * where somebody is from, up to the cue, is part of it.
 */
function withClause(reading: Reading, source: TokenRange, cue: Cue): TokenRange {
  const { tokens } = reading;
  const { first, end } = source;
  const closes = tokens[cue.first - 1]?.text === ',' && cue.first - end < LONGEST_CLAUSE;
  if (!closes) return source;
  let comma = first + 1;
  while (comma < end && !(isComma(tokens, comma) && adds(reading, comma + 1))) comma++;
  const opens = isComma(tokens, comma) && adds(reading, comma + 1);
  // "Orvel, who left, said": who goes by one name has been told of before, and the clause is news
  const known = comma - first === 1 && isCapital(tokens[first] as Token);
  if (opens && known) return { first, end: comma };
  return opens && cue.first - 1 > Math.max(comma + 1, end) ? { first, end: cue.first - 1 } : source;
}

/**
 * `“It holds,” said [Ana Orvel, the mayor who built it]`: behind a quotation and its cue, what is added about the source
 * goes on to the end of the sentence, or to a quotation.
 */
function withApposition(reading: Reading, source: TokenRange, cue: Cue): TokenRange {
  const { tokens, words, quoted } = reading;
  const { first, end } = source;
  const before = cue.first - 1;
  const turned = first === cue.end && inOneSentence(reading, before, first);
  if (!turned || !(isComma(tokens, before) || quoted[before] === 3)) return source;
  const { lower } = tokens[end + 1] ?? { lower: '' };
  const apposed = words.determiners.has(lower) || words.apposing.has(lower);
  if (!isComma(tokens, end) || !apposed || words.relatives.has(lower)) return source;
  const sentence = sentenceAt(reading, first);
  let last = end;
  while (last < sentence.end && quoted[last] !== 2) last++;
  return trim(reading, { first, end: last }) ?? source;
}

const isComma = (tokens: readonly Token[], at: number) => tokens[at]?.text === ',';

/** `who ...`, `of Korvel`: after a comma, more about the one before it. */
function adds({ tokens, words }: Reading, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (words.relatives.has(lower)) return true;
  const next = tokens[at + 1];
  return words.partitives.has(lower) && !!next && isCapital(next);
}

/** `[an aide] who said`: the word that opens the clause of the cue is not part of a longer source. */
function withoutRelative({ tokens, words }: Reading, { first, end }: TokenRange): TokenRange {
  const opens = words.relatives.has((tokens[end - 1] as Token).lower);
  return opens && end - first > 1 ? { first, end: end - 1 } : { first, end };
}

/** `[the Korvel Post] said`: a capital letter behind another, up to the cue, is part of the name; but for `Orvel Monday said`. */
function toItsLastWord({ tokens, words }: Reading, source: TokenRange, cue: Cue): TokenRange {
  let { end } = source;
  while (end < cue.first && [end - 1, end].every((at) => isCapital(tokens[at] as Token))) {
    if (words.times.has((tokens[end] as Token).lower)) break;
    end++;
  }
  return { first: source.first, end };
}

/** Ends a source at the first comma after which no apposition or clause about the person begins. */
function withoutAdjunct(reading: Reading, { first, end }: TokenRange): TokenRange {
  const { tokens, words } = reading;
  for (let at = first + 1; at + 1 < end; at++) {
    if ((tokens[at] as Token).text !== ',') continue;
    const next = tokens[at + 1] as Token;
    const participle = next.lower.endsWith('ing') && !isCapital(next);
    const adjunct = (words.inside.has(next.lower) || participle) && !adds(reading, at + 1);
    return adjunct ? { first, end: at } : { first, end };
  }
  return { first, end };
}
