import type { UnitEntry } from '../../language/figure-words.ts';
import { phraseAt } from '../phrase.ts';
import type { Reading } from '../reading.ts';

/** A unit and the token index after its words. */
export interface UnitFound {
  entry: UnitEntry;
  end: number;
}

/**
 * The unit of the table that stands at a token: the longest phrase, letters whose case decides first.
 * - `km/h`, `sq m`, `degrees Celsius`, `GB`, `per cent`, `-magnitude`, `year-old`, `6'`
 * - not: the mark that ends a quotation: `'Harbour Racer 3'`
 */
export function unitAfter(reading: Reading, at: number): UnitFound | null {
  const { tokens, words } = reading;
  const token = tokens[at];
  if (!token) return null;
  const hyphen = token.text === '-' && token.glued && tokens[at + 1]?.glued ? 1 : 0;
  const start = at + hyphen;
  const short = (tokens[start]?.text.length ?? 0) <= words.longestCased;
  const cased = short ? phraseAt(tokens, start, words.casedUnits, 'text') : null;
  const plain = phraseAt(tokens, start, words.units);
  if (plain && (!cased || plain.at > cased.at)) return { entry: plain.entry, end: plain.at };
  if (!cased || (cased.entry.glued && !tokens[start]?.glued)) return null;
  if (tokens[start]?.kind === 'punctuation' && endsQuotation(reading, start)) return null;
  // a single letter that goes on as a word or code is none ("5 G's", "5 C-17s")
  const next = tokens[cased.at];
  const inches = tokens[start]?.kind === 'punctuation' && next?.kind === 'number'; // "6'2"
  if (next?.glued && next.kind !== 'punctuation' && !inches) return null;
  return { entry: cased.entry, end: cased.at };
}

/** Quotations stand in the order of the text, and none in another: halved, or a text of nothing but marks takes squared time. */
function endsQuotation({ prose: { quotations } }: Reading, at: number): boolean {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const found = quotations[low];
  return found?.closed === true && found.end === at;
}
