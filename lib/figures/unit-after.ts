import type { UnitEntry } from '../language/figure-words.ts';
import { phraseAt } from './phrase.ts';
import type { Reading } from './reading.ts';

/** A unit and the token index after its words. */
export interface UnitFound {
  entry: UnitEntry;
  end: number;
}

/**
 * The unit of the table that stands at a token: the longest phrase, letters whose case decides first.
 * - `km/h`, `sq m`, `degrees Celsius`, `GB`, `per cent`, `-magnitude`, `year-old`
 */
export function unitAfter(reading: Reading, at: number): UnitFound | null {
  const { tokens, words } = reading;
  const token = tokens[at];
  if (!token) return null;
  const hyphen = token.text === '-' && token.glued && tokens[at + 1]?.glued ? 1 : 0;
  const start = at + hyphen;
  const cased = phraseAt(tokens, start, words.casedUnits, 'text');
  const plain = phraseAt(tokens, start, words.units);
  if (plain && (!cased || plain.at > cased.at)) return { entry: plain.entry, end: plain.at };
  if (!cased || (cased.entry.glued && !tokens[start]?.glued)) return null;
  // a single letter that goes on as a word or code is none ("5 G's", "5 C-17s")
  const next = tokens[cased.at];
  const inches = tokens[start]?.kind === 'punctuation' && next?.kind === 'number'; // "6'2"
  if (next?.glued && next.kind !== 'punctuation' && !inches) return null;
  return { entry: cased.entry, end: cased.at };
}
