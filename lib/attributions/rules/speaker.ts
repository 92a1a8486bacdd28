import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import {
  BOUNDARY_BIT,
  INSIDE_BIT,
  type KnownWord,
  LIGHT_BIT,
  REPORTING_BITS,
} from '../known-words.ts';
import type { Reading } from '../reading.ts';
import { isCapital } from './noun-phrase.ts';
import { isPronoun } from './pronoun.ts';

/** No subject beside a quotation is longer. In tokens. */
const LONGEST_SUBJECT = 6;

/** Adverbs, auxiliaries, prepositions, words that open a clause. */
const NO_VERB = LIGHT_BIT | INSIDE_BIT | BOUNDARY_BIT;

/** How a verb may end when it is bent for its subject. */
const BENT = /(?:[^s]s|ed)$/;

/** Who speaks, and the verb that stands for it. */
export type Spoken = Pick<Draft, 'source' | 'cue'>;

/** `[the crowd] [bellowed]`, `[he] [will say]`, `[Orvel] [barks]`: a subject that starts with a token, and its verb. */
export function speakerAt(reading: Reading, from: number, end: number): Spoken | null {
  const source = subjectAt(reading, from, end);
  if (!source) return null;
  const at = source.end;
  const verb = reading.words.auxiliaries.has((reading.tokens[at] as Token).lower) ? at + 1 : at;
  return acts(reading, verb) ? { source, cue: { first: at, end: verb + 1 } } : null;
}

/**
 * The first subject of a sentence whose verb stands before a token as well.
 * - `On Friday, [Orvel] praised her crews, saying`, `And then [she] left, saying`, `“It holds,” [Orvel] said, adding`
 * - not: `While [Orvel] slept, Lenk left, saying`
 * @param leads whether a clause begins with the first token, and not only behind a comma or a quotation
 */
export function subjectBefore(
  reading: Reading,
  from: number,
  end: number,
  leads = true,
): TokenRange | null {
  const { tokens, words, quoted } = reading;
  for (let at = from; at < end - 1; at++) {
    const behind = tokens[at - 1]?.text === ',' || quoted[at - 1] === 3;
    const opens = !quoted[at] && (leads || behind);
    const spoken = opens ? speakerAt(reading, at, end) : null;
    if (spoken) return spoken.source;
    const { lower } = tokens[at] as Token;
    leads &&=
      words.adverbs.has(lower) ||
      (words.coordinators.has(lower) && !words.subordinators.has(lower));
  }
  return null;
}

function subjectAt(reading: Reading, from: number, end: number): TokenRange | null {
  const { tokens, words } = reading;
  const start = tokens[from] as Token;
  let at = from + 1;
  if (isPronoun(words, start)) {
    const kind = words.pronouns.get(start.lower);
    if (kind === 'relative' || kind === 'open') return null;
  } else if (words.prepositions.has(start.lower) || words.boundaries.has(start.lower)) return null;
  else if ([words.determiners, words.counts, words.roles].some((list) => list.has(start.lower)))
    while (at < Math.min(end, from + LONGEST_SUBJECT) && isNoun(reading, at)) at++;
  else if (isCapital(start)) at = endOfName(reading, from, end);
  else return null;
  const told = words.times.has((tokens[at - 1] as Token).lower); // "this year"
  return at < end - 1 && at - from <= LONGEST_SUBJECT && !told ? { first: from, end: at } : null;
}

/** `[Ana Orvel] left`, `[Korvel port director Ana Orvel] left`, `[Article 4] forbids`: after the last capital letter or number. */
function endOfName(reading: Reading, from: number, end: number): number {
  let last = from;
  for (let at = from + 1; at < Math.min(end, from + LONGEST_SUBJECT); at++) {
    const token = reading.tokens[at] as Token;
    if (token.kind !== 'number' && !isNoun(reading, at, BENT)) break;
    if (token.kind === 'number' || isCapital(token)) last = at;
  }
  return last + 1;
}

/** Whether a token may go on with a noun phrase: no verb in the past, no word that opens a clause. */
function isNoun(reading: Reading, at: number, form = /ed$/): boolean {
  const { relatives, complementisers } = reading.words;
  const { lower, kind } = reading.tokens[at] as Token;
  return (
    (kind === 'word' || lower === '-') &&
    !relatives.has(lower) &&
    !complementisers.has(lower) &&
    !acts(reading, at, form)
  );
}

/** Whether a token may be a verb that is bent for its subject: a noun may end like one, but not behind a name. */
export function acts({ tokens, words, known, quoted }: Reading, at: number, form = BENT): boolean {
  const token = tokens[at] as Token | undefined;
  if (token?.kind !== 'word' || quoted[at] || isCapital(token)) return false;
  const { bits } = known[at] as KnownWord;
  if (bits & REPORTING_BITS || words.pasts.has(token.lower)) return true;
  return !(bits & NO_VERB) && form.test(token.lower);
}
