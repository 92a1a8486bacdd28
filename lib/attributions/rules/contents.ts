import type { AttributionWords } from '../../language/attribution-words.ts';
import { around, type TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { INSIDE_BIT, type KnownWord, LIGHT_BIT } from '../known-words.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import type { Cue } from './cues.ts';
import { isCapital } from './noun-phrase.ts';

/** "in an emailed statement": no further off stands where something is said. In tokens. */
const DOCUMENT = 4;
const TRIMMED = new Set([',', ':', '.', '-', '–', '—', ';']);

/**
 * What is attributed: the words after the cue, or those before it when the cue closes the sentence or follows
 * a quotation, and the quotation that goes on after it. Falls back to whatever the sentence has: never empty
 * where the sentence holds more than source and cue.
 * - `She said [the dam would hold].`, `[“It will hold,”] she said. [“We checked.”]`, `[The dam broke], officials told Wire.`
 * - `[The plan], according to the port, [would cost more].`
 */
export function contentOf(reading: Reading, cue: Cue, source: TokenRange | null): TokenRange[] {
  const { tokens, quoted } = reading;
  const sentence = sentenceAt(reading, cue.verb);
  const { first: low, end: high } = around(cue, source);
  const before = trim(reading, { first: sentence.first, end: low });
  const closes = quoted[low - 1] === 3;
  const after = trim(reading, {
    first: skipHearer(reading, cue, high, sentence.end),
    end: sentence.end,
  });
  const phrase = cue.shape === 'phrase' && cue.first > sentence.first;
  if (before && toldAtEnd(reading, cue, source, sentence)) return [before];
  if (before && after && phrase && goesOn(reading, high)) return [before, after];
  if (before && (phrase || closes || (!after && tokens[low - 1]?.text === ','))) {
    const more = closes && quotationAfter(reading, high, sentence);
    return more ? [before, more] : [before];
  }
  if (after) return [wholeQuotation(reading, after)];
  if (before && !source) return [before];
  const block = blockAfter(reading, sentence);
  if (block) return [block];
  // "declined to comment": what is declined is all there is
  return cue.end - cue.first > 1 ? [{ first: cue.end - 1, end: cue.end }] : before ? [before] : [];
}

/** `Orvel added:` and nothing more in its paragraph: what is said fills the next one. */
function blockAfter(
  { tokens, prose, paragraphOf, furniture }: Reading,
  { end }: TokenRange,
): TokenRange | null {
  if (tokens[end - 1]?.text !== ':' || furniture[end]) return null;
  const paragraph = paragraphOf[end - 1] as number;
  return paragraphOf[end] === paragraph + 1 ? (prose.paragraphs[paragraph + 1] ?? null) : null;
}

/** `[The plan], according to the port[, would] cost more`: after the comma the clause goes on with its verb. */
export function goesOn({ tokens, words }: Reading, at: number): boolean {
  return tokens[at]?.text === ',' && words.auxiliaries.has(tokens[at + 1]?.lower ?? '');
}

/**
 * `The dam broke, two officials [told] Wire on condition of anonymity.`: after the hearer nothing is said any more.
 * - also: `The dam broke, officials [said] late on Wednesday night.`, `“It broke,” she [said] last week.`, `The dam broke,
 *   the port [said] in a statement carried by Wire.`: when and where it was said is not what was said
 * - not: `In Korvel, officials told Wire that ...`, `The dam broke, they told Wire: “...”`
 */
export function toldAtEnd(
  { tokens, words, quoted }: Reading,
  cue: Cue,
  source: TokenRange | null,
  sentence: TokenRange,
): boolean {
  if (!source) return false;
  const { first: low, end: high } = around(cue, source);
  const gives = tokens[low - 1]?.text === ',' || quoted[low - 1] === 3;
  if (!gives || low - 1 - sentence.first < 3) return false;
  const { lower } = tokens[cue.verb] as Token;
  if (!words.tellings.has(lower)) {
    const rest = tokens.slice(high, sentence.end);
    if (rest.every((one) => isTime(one, words))) return rest.some(({ kind }) => kind === 'word');
    const document = rest.slice(1, DOCUMENT).some((one) => words.documents.has(one.lower));
    const where = document && words.prepositions.has(rest[0]?.lower ?? '');
    if (!where || words.verbs.get(lower) !== 'report') return false;
  }
  for (let at = cue.end; at < sentence.end; at++) {
    const token = tokens[at] as Token;
    if (words.complementisers.has(token.lower) || quoted[at] || token.text === ':') return false;
    if (words.auxiliaries.has(token.lower) && !words.relatives.has(tokens[at - 1]?.lower ?? '')) {
      // "because they were not allowed to": a clause of its own, about the source
      for (let back = at; back > cue.end; back--)
        if (words.boundaries.has((tokens[back] as Token).lower)) return true;
      return false;
    }
  }
  return true;
}

const isTime = ({ kind, lower, text }: Token, words: AttributionWords): boolean =>
  kind === 'number' || text === '.' || words.times.has(lower);

/** After "told", the hearer and the day are not content: `told Wire on Sunday that [...]`. */
function skipHearer(
  { tokens, words, quoted, known }: Reading,
  cue: Cue,
  from: number,
  end: number,
): number {
  const telling = words.tellings.has((tokens[cue.verb] as Token).lower);
  const limit = Math.min(end, from + 14);
  for (let at = from; at < limit; at++) {
    const { lower, text } = tokens[at] as Token;
    if (words.complementisers.has(lower)) return at + 1;
    if (quoted[at] === 2 || text === ':') return text === ':' ? at + 1 : at;
    if (text === '.' || text === ',') break;
    if (!telling && !((known[at] as KnownWord).bits & (LIGHT_BIT | INSIDE_BIT))) break;
  }
  let at = from;
  while (at < limit && words.adverbs.has((tokens[at] as Token).lower)) at++;
  if (!telling) return onDay(tokens, words, at, end);
  while (at < limit && hears(tokens[at] as Token)) at++;
  return onDay(tokens, words, at, end);
}

/** `told Wire [on Sunday].`: a day alone is not what was said. */
function onDay(tokens: readonly Token[], words: AttributionWords, at: number, end: number): number {
  const day =
    words.inside.has(tokens[at]?.lower ?? '') && words.adverbs.has(tokens[at + 1]?.lower ?? '');
  return day && at + 2 < end ? at + 2 : at;
}

const hears = (token: Token) => token.kind === 'word' && isCapital(token);

/** A quotation is taken whole, to where it closes in the paragraph. */
function wholeQuotation({ quoted, prose, paragraphOf }: Reading, range: TokenRange): TokenRange {
  const last = range.end - 1;
  if (quoted[last] !== 1) return range;
  const paragraph = prose.paragraphs[paragraphOf[last] as number] as TokenRange;
  let end = range.end;
  while (end < paragraph.end && quoted[end] === 1) end++;
  return { first: range.first, end: quoted[end] === 3 ? end + 1 : end };
}

/** `..., she said. “We checked.”`: the quotation that starts right after the attribution. */
function quotationAfter(reading: Reading, from: number, sentence: TokenRange): TokenRange | null {
  const { tokens, quoted, prose, paragraphOf } = reading;
  const paragraph = prose.paragraphs[paragraphOf[from - 1] as number] as TokenRange;
  const limit = Math.min(paragraph.end, Math.max(sentence.end, from) + 2);
  for (let at = from; at < limit; at++)
    if (quoted[at] === 2)
      return wholeQuotation(reading, { first: at, end: Math.min(at + 2, tokens.length) });
  return null;
}

/** Without commas, colons and the full stop around it; null when no word is left. */
export function trim({ tokens, quoted }: Reading, range: TokenRange): TokenRange | null {
  let { first, end } = range;
  while (first < end && TRIMMED.has((tokens[first] as Token).text)) first++;
  while (end > first && TRIMMED.has((tokens[end - 1] as Token).text) && !quoted[end - 1]) end--;
  for (let at = first; at < end; at++)
    if ((tokens[at] as Token).kind === 'word' || (tokens[at] as Token).kind === 'number')
      return { first, end };
  return null;
}

/** What is left of ranges when another is cut out of them. */
export const without = (ranges: readonly TokenRange[], cut: TokenRange): TokenRange[] =>
  ranges.flatMap(({ first, end }) => {
    if (cut.end <= first || end <= cut.first) return [{ first, end }];
    return [
      { first, end: cut.first },
      { first: cut.end, end },
    ].filter((range) => range.end - range.first > 1);
  });
