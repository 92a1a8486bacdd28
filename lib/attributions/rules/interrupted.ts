import { around, type TokenRange, wordStandsIn } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { inOneSentence, type Reading, sentenceAt } from '../reading.ts';
import { isCapital } from './noun-phrase.ts';

/** Marks that end a quotation and not the sentence around it. */
const CALLS = new Set(['?', '!']);

/** The quotation that ends right before source and cue, in their sentence, with its marks. */
export function quotationBefore(reading: Reading, draft: Draft): TokenRange | null {
  const { tokens, quoted, paragraphOf } = reading;
  if (!draft.source) return null;
  const low = around(draft.cue, draft.source).first;
  const end = tokens[low - 1]?.text === ',' ? low - 1 : low;
  if (quoted[end - 1] !== 3) return null;
  // `“It leaks!” Orvel said.`: a name behind a mark that may end a sentence looks like the start of another
  const asks = CALLS.has(tokens[end - 2]?.text ?? '') && paragraphOf[end - 1] === paragraphOf[low];
  if (!inOneSentence(reading, end - 1, low) && !asks) return null;
  let first = end - 2;
  while (first > 0 && quoted[first] === 1) first--;
  return quoted[first] === 2 ? { first, end } : null;
}

/** A quotation from its opening mark to its closing one, or as far as it goes. */
export function quotationAt({ quoted }: Reading, first: number): TokenRange {
  let end = first + 1;
  while (quoted[end] === 1) end++;
  return { first, end: quoted[end] === 3 ? end + 1 : end };
}

/** The quotation behind source and cue in their sentence, right behind a comma. */
export function quotationBehind(reading: Reading, draft: Draft): TokenRange | null {
  const { tokens, quoted } = reading;
  const from = around(draft.cue, draft.source).end;
  let first = from;
  while (inOneSentence(reading, first, from - 1) && quoted[first] !== 2) first++;
  const behind = inOneSentence(reading, first, from - 1) && tokens[first - 1]?.text === ',';
  return behind ? quotationAt(reading, first) : null;
}

/**
 * The second half of a quotation that source and cue interrupt, whatever else is told of the speaker in between.
 * - `“When it rains,” she said, pointing to the roof, [“it leaks.”]`: a comma within the first half, one before the
 *   second, which does not begin like a sentence and ends with one
 * - not: `“It holds,” she said, adding, “but not in the rain.”`, where a verb leads to it
 */
export function resumption(reading: Reading, draft: Draft): TokenRange | null {
  const { tokens, words } = reading;
  const before = quotationBefore(reading, draft);
  const behind = before && quotationBehind(reading, draft);
  if (!behind || (tokens[before.end - 2] as Token).text !== ',') return null;
  const { first: low, end: high } = around(draft.cue, draft.source);
  if (tokens.slice(low, high).some(({ kind }) => kind === 'punctuation')) return null;
  const { first, end } = behind;
  if (wordStandsIn(words.complementisers, tokens, { first: high, end: first })) return null;
  if (words.verbs.has((tokens[first - 2] as Token).lower)) return null;
  const begins = tokens[first + 1] as Token;
  if (begins.kind !== 'word' || (isCapital(begins) && begins.text !== 'I')) return null;
  return sentenceAt(reading, end - 1).end === end ? behind : null;
}
