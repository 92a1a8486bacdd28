import type { TokenRange } from '../../text/sentences.ts';
import type { Spelling } from '../../text/spelling.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { isCapital } from '../rules/noun-phrase.ts';
import { type Spoken, speakerAt } from './speaker.ts';

/** No name before a colon is longer. In tokens. */
const LONGEST_NAME = 12;
/** No verb with all that hangs on it. In tokens. */
const LONGEST_CUE = 12;
/** Fewer words are a term or a title rather than what somebody says. */
const FEWEST_WORDS = 4;
const DASHES = new Set(['-', '–', '—', '―']);
/** What may stand between two words of a name. */
const BETWEEN = new Set(['.', '(', ')', '-', "'", '’']);
const PRIOR = 0.6;

/**
 * Who says a quotation that a colon leads to, where nobody has been found: a name, or somebody and what they do.
 * - `More from [Lenk]: [“The quay is shut until May.”]`, `By dawn it was dry - [Ana Orvel]: [“We got out in time.”]`
 * - `[The port] shrugs it off: [“We have seen worse winters.”]`
 * - not: `Note: “The quay is shut until May.”`, `Her new book: “The Long Winter of the Port”`, `We have a rule: “...”`
 * @param found what has been found so far
 */
export function beforeColons(reading: Reading, found: readonly Draft[]): Draft[] {
  const { prose, tokens, quoted, furniture } = reading;
  const colons = prose.quotations.filter(
    ({ first }) => tokens[first - 2]?.text === ':' && !quoted[first - 2] && !furniture[first],
  );
  if (!colons.length) return [];
  const taken = new Uint8Array(tokens.length);
  for (const { cue, content } of found)
    for (const range of [cue, ...content]) if (range) taken.fill(1, range.first, range.end);
  const names = new Set(
    found.map(({ source }) => source && (tokens[source.end - 1] as Token).spelling),
  );
  return colons.flatMap(({ first, end }): Draft[] => {
    const colon = first - 2;
    if (taken[colon] || taken[first] || taken[end - 1] || !isSaid(reading, { first, end }))
      return [];
    const spoken = namedAt(reading, colon, names) ?? actsAt(reading, colon);
    if (!spoken) return [];
    const content = [{ first: first - 1, end: quoted[end] === 3 ? end + 1 : end }];
    return [{ ...spoken, content, confidence: PRIOR, reasons: ['colon before a quotation'] }];
  });
}

/** Whether words are those of somebody who speaks: they open with a capital, and few of the others do, as in a title. */
function isSaid({ tokens }: Reading, { first, end }: TokenRange): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = first; at < end; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') continue;
    words++;
    if (isCapital(token)) capitals++;
  }
  return isCapital(tokens[first] as Token) && words >= FEWEST_WORDS && capitals * 2 <= words;
}

/** `Ana Orvel:`, `More from Lenk:`, `Rep. Ana Orvel (Korvel):` at the start of a sentence or behind a dash. */
function namedAt(
  reading: Reading,
  colon: number,
  names: ReadonlySet<Spelling | null>,
): Spoken | null {
  const { tokens, words } = reading;
  const start = clauseOf(reading, colon);
  let first = colon;
  while (first > start && first > colon - LONGEST_NAME && isPartOfName(reading, first - 1)) first--;
  const opening = tokens[first];
  if (first === colon || !opening || !isCapital(opening) || words.labels.has(opening.lower))
    return null;
  const leads = tokens[first - 1];
  const alone = first === start && (colon - first > 1 || names.has((opening as Token).spelling));
  const led = first > start && words.credits.has(leads?.lower ?? '');
  if (!alone && !led) return null;
  return { source: { first, end: colon }, cue: { first: colon, end: colon + 1 } };
}

/** `The port shrugs it off:`: a subject that opens the sentence, past a comma, and its verb. */
function actsAt(reading: Reading, colon: number): Spoken | null {
  const { tokens, words } = reading;
  const start = clauseOf(reading, colon);
  for (let at = start; at < colon; at++) {
    if (at > start && tokens[at - 1]?.text !== ',') continue;
    const spoken = speakerAt(reading, at, colon);
    if (!spoken?.source || !spoken.cue || colon - spoken.cue.first > LONGEST_CUE) continue;
    const { lower } = tokens[spoken.source.first] as Token;
    const kind = words.pronouns.get(lower);
    if (kind && kind !== 'person' && kind !== 'people') continue;
    return { source: spoken.source, cue: { first: spoken.cue.first, end: colon + 1 } };
  }
  return null;
}

/** Where the clause before a colon starts: with its sentence, or behind a dash between blanks. */
function clauseOf({ prose, tokens, sentenceOf }: Reading, colon: number): number {
  const { first } = prose.sentences[sentenceOf[colon] as number] as TokenRange;
  for (let at = colon - 1; at > first; at--) {
    const { text, glued } = tokens[at] as Token;
    if (DASHES.has(text) && !glued) return at + 1;
  }
  return first;
}

/** A capital letter, and what may stand between two of them: `Ana R. Orvel and Ivo Lenk`, `(Korvel)`, `Wire’s`. */
function isPartOfName({ tokens, words }: Reading, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === 'punctuation') return BETWEEN.has(token.text);
  return isCapital(token) || words.conjunctions.has(token.lower) || token.lower === "'s";
}
