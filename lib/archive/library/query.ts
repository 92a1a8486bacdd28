import { foldWords } from './fold.ts';

/** What a clipping must have besides words. */
export type Having = 'figure' | 'unnamed' | 'note' | 'tag' | 'version' | 'date' | 'sample';

/** A reader's query, taken apart. Every part narrows. */
export interface ParsedQuery {
  words: readonly string[];
  prefixes: readonly string[];
  phrases: readonly (readonly string[])[];
  outlets: readonly string[];
  tags: readonly string[];
  has: readonly Having[];
  /** Published before this moment, or on or after it: the beginning of an ISO 8601 date. */
  before: string | null;
  after: string | null;
}

const HAVING: Readonly<Record<string, Having>> = {
  figure: 'figure',
  figures: 'figure',
  unnamed: 'unnamed',
  note: 'note',
  notes: 'note',
  tag: 'tag',
  tags: 'tag',
  version: 'version',
  versions: 'version',
  date: 'date',
  sample: 'sample',
};
/** A field, then a quoted value or a plain word; or a quoted phrase; or a word with an asterisk. */
const PART = /(?:([a-z]{1,12}):)?(?:["“”]([^"“”]{0,400})["“”]?|([^\s"“”]{1,400}))/gi;
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * Reads a query.
 * - `dam "gave way"`: the word and the phrase
 * - `ferr* outlet:"Harbour Post" tag:ferries`: a beginning of a word, an outlet, a tag
 * - `has:figure before:2026-05-01 after:2025`: with a figure, published before May 2026 and not before 2025
 * - not: `re:ferry`, which is two words, because there is no such field
 */
export function parseQuery(text: string): ParsedQuery {
  const query = {
    words: [] as string[],
    prefixes: [] as string[],
    phrases: [] as string[][],
    outlets: [] as string[],
    tags: [] as string[],
    has: [] as Having[],
    before: null as string | null,
    after: null as string | null,
  };
  for (const [whole, field = '', quoted, plain = ''] of text.slice(0, 2000).matchAll(PART)) {
    const value = (quoted ?? plain).trim();
    const name = field.toLowerCase();
    const having = HAVING[value.toLowerCase()];
    if (name === 'outlet' && value) query.outlets.push(value.toLowerCase());
    else if (name === 'tag' && value) query.tags.push(value.toLowerCase());
    else if (name === 'has' && having) query.has.push(having);
    else if ((name === 'before' || name === 'after') && DAY.test(value)) query[name] = value;
    else if (quoted !== undefined && !field) addPhrase(query, foldWords(quoted));
    else if (plain.endsWith('*')) addPrefix(query, foldWords(whole));
    else query.words.push(...foldWords(whole));
  }
  return query;
}

function addPhrase(query: { words: string[]; phrases: string[][] }, phrase: string[]): void {
  if (phrase.length > 1) query.phrases.push(phrase);
  else query.words.push(...phrase);
}

function addPrefix(query: { words: string[]; prefixes: string[] }, words: string[]): void {
  query.words.push(...words.slice(0, -1));
  query.prefixes.push(...words.slice(-1));
}
