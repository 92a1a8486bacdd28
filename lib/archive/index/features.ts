import type { Article } from '../../text/article.ts';
import { HASH_BITS, hashWord, mix } from './hash.ts';
import { type IndexWord, wordsOf } from './words.ts';

/** What an article is found by. */
export interface Features {
  /** Hashes of its telling words, the most telling first. */
  terms: Uint32Array;
  /** Sampled hashes of its eight-word runs, sorted: what copied passages have in common. */
  shingles: Uint32Array;
  /** How many words its text has. */
  words: number;
}

/** How many terms are stored of an article; a query may use more of the page it asks for. */
const TERMS = 40;
/** Words in a shingle, and which of their hashes are kept: one of eight. */
const RUN = 8;
const SAMPLE = 7;

/** Reads what the indexes need of an article, in one pass over its words. */
export function featuresOf(article: Pick<Article, 'title' | 'text'>, most = TERMS): Features {
  const title = wordsOf(article.title);
  const text = wordsOf(article.text);
  const tellings = tell(title, text);
  return {
    terms: mostTelling(tellings, most),
    shingles: shinglesOf(text),
    words: text.length,
  };
}

interface Telling {
  count: number;
  names: number;
  title: boolean;
}

function tell(title: readonly IndexWord[], text: readonly IndexWord[]): Map<string, Telling> {
  const tellings = new Map<string, Telling>();
  const note = ({ word, name }: IndexWord, inTitle: boolean) => {
    const known = tellings.get(word) ?? { count: 0, names: 0, title: false };
    known.count++;
    // headlines in capitals would make a name of each word
    if (name && !inTitle) known.names++;
    known.title ||= inTitle;
    tellings.set(word, known);
  };
  for (const word of title) note(word, true);
  for (const word of text) note(word, false);
  return tellings;
}

/**
 * Names, words of the headline, repeated words and long words tell one story from another. Common words take some of
 * the places; a query leaves them out by how many articles have them, so no list of stop words is needed.
 */
function mostTelling(tellings: ReadonlyMap<string, Telling>, most: number): Uint32Array {
  const scored: { hash: number; score: number }[] = [];
  for (const [word, { count, names, title }] of tellings) {
    const isName = names * 2 >= count;
    if (word.length < 3 || (word.length < 4 && !isName)) continue;
    const long = Math.min(word.length, 8) / 8;
    const score =
      (1 + Math.log2(count)) * (isName ? 2.5 : 1) * (title ? 1.8 : 1) * (isName ? 1 : long);
    scored.push({ hash: hashWord(word) >>> (32 - HASH_BITS), score });
  }
  scored.sort((a, b) => b.score - a.score || a.hash - b.hash);
  return Uint32Array.from(new Set(scored.slice(0, most).map(({ hash }) => hash)));
}

/**
 * Hashes of every run of eight words, of which those whose three lowest bits are zero are kept: both texts keep the
 * same ones, so copied passages meet. The hash rolls: each step adds one word and takes one away.
 */
function shinglesOf(words: readonly IndexWord[]): Uint32Array {
  const kept = new Set<number>();
  const hashes = words.map(({ word }) => hashWord(word));
  let rolling = 0;
  hashes.forEach((hash, at) => {
    rolling = (Math.imul(rolling, BASE) + hash) | 0;
    const gone = hashes[at - RUN];
    if (gone !== undefined) rolling = (rolling - Math.imul(gone, LEAVING)) | 0;
    const mixed = mix(rolling);
    if (at >= RUN - 1 && (mixed & SAMPLE) === 0) kept.add(mixed >>> (32 - HASH_BITS));
  });
  return Uint32Array.from(kept).sort();
}

const BASE = 0x01000193;
/** The weight of the word that leaves: BASE to the power of the run's length, modulo 2^32. */
const LEAVING = Array.from({ length: RUN }).reduce((power: number) => Math.imul(power, BASE), 1);
