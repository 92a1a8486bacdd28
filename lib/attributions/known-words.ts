import type { AttributionWords } from '../language/attribution-words.ts';
import { indexPhrases } from '../text/phrases.ts';
import type { Spelling } from '../text/spelling.ts';
import type { Token } from '../text/tokens.ts';
import { singular } from './sources/singular.ts';

/** FNV-1a over UTF-16 units. */
export function hash(text: string, from: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

/** Bits of what the lexicon says of a word: looked through for subjects; parts clauses; acts. */
export const LIGHT_BIT = 1;
export const BOUNDARY_BIT = 1024;
export const AUXILIARY_BIT = 524288;
/** A preposition within a source; a verb that is also a noun; a determiner or a count, which opens a noun phrase. */
export const INSIDE_BIT = 512;
export const ALSO_NOUN_BIT = 16;
export const OPENING_BITS = 32 | 64;
/** A verb of the lexicon; a refusal, or what is refused; both can be a cue. */
export const REPORTING_BITS = 2 | 4 | 8;
export const VERB_BITS = REPORTING_BITS | AUXILIARY_BIT;
const REFUSAL_BIT = 131072;
/** A document, singular or plural; "that", which says that a clause follows. */
export const DOCUMENT_BIT = 8192;
export const COMPLEMENTISER_BIT = 1048576;
const CUE_BITS = REPORTING_BITS | REFUSAL_BIT;
/** A determiner, a count, a pronoun, a preposition, a word that opens a clause. */
const JOINING_BITS = OPENING_BITS | 128 | 256 | INSIDE_BIT | BOUNDARY_BIT;
/** Roles, bodies and countries, groups, titles and offices, spokespeople, nationalities. */
const NAMING_BITS = 2048 | 4096 | 16384 | 32768 | 65536 | 262144;
/** What opens a cue even if it is one of these. */
const MAY_OPEN_BITS = CUE_BITS | AUXILIARY_BIT | LIGHT_BIT;
/** A verb, an adverb, a word that opens a clause: no noun phrase ends with it. */
export const BREAK_BITS = REPORTING_BITS | BOUNDARY_BIT | LIGHT_BIT;

/** Lists of phrases of the lexicon, by which a word may open one. */
const PHRASES = ['phrases', 'basis', 'reasons', 'anonymity', 'outlets'] as const;
export type PhraseList = (typeof PHRASES)[number];

/** What is the same of a word wherever it stands. */
export interface KnownWord {
  /** The words of the language that it was looked up in. */
  of: AttributionWords;
  /** Of its lower-cased form, of its last three letters. */
  hash: number;
  suffix: number;
  /** Whether it is written with a capital, or all in capitals, as the tagger has learned it. */
  shape: number;
  /** A bit for each list of the lexicon that holds it. */
  bits: number;
  /** The same and its capital, hashed. */
  klass: number;
  /** 1 where no cue begins with it, unless it opens its sentence, where a capital makes no name. */
  shut: number;
  /** What it may set off: `CUES` and the bits after it. */
  triggers: number;
  /** The phrases that it may open, longest first; null for most words. */
  opens: Readonly<Partial<Record<PhraseList, readonly (readonly string[])[]>>> | null;
}

/** What a lexicon says of words, made once. */
interface Lists {
  bits: ReadonlyMap<string, number>;
  openings: ReadonlyMap<string, KnownWord['opens']>;
}

const lexicons = new WeakMap<AttributionWords, Lists>();

/** What the lexicon knows of a token's word, looked up once a spelling. */
export function knownWord({ spelling }: Token, words: AttributionWords): KnownWord {
  const found = spelling.attributions as KnownWord | null;
  if (found?.of === words) return found;
  const made = lookUp(spelling, words);
  spelling.attributions = made;
  return made;
}

/**
 * What a word may set off, as bits: a cue; a statement of anonymity. Apart from the bits of the lists, which the tagger has
 * learned from.
 */
export const CUES = 1;
export const STATES = 2;
/** A verb that takes the outlet as its object; a noun of speaking to one; a verb by which one passes on, or has learned. */
export const TELLS = 4;
export const INTERVIEWS = 8;
export const QUOTES = 16;
export const LEARNS = 32;
/** "who": a clause of its own about what stands before it. */
export const RELATES = 64;

function lookUp({ text, lower }: Spelling, words: AttributionWords): KnownWord {
  const lists = lexicons.get(words) ?? { bits: bitsOf(words), openings: openingsOf(words) };
  lexicons.set(words, lists);
  const adverb = lower.endsWith('ly') && lower.length > 4 ? LIGHT_BIT : 0;
  const bits = (lists.bits.get(lower) ?? 0) | adverb;
  const opens = lists.openings.get(lower) ?? null;
  const refuses = words.negations.has(lower) || words.pairs.has(lower);
  const triggers =
    (bits & CUE_BITS || opens?.phrases || refuses ? CUES : 0) |
    (opens?.anonymity ? STATES : 0) |
    (words.tellings.has(lower) ? TELLS : 0) |
    (words.interviews.has(lower) ? INTERVIEWS : 0) |
    (words.quoting.has(lower) ? QUOTES : 0) |
    (words.learning.has(lower) ? LEARNS : 0) |
    (words.relatives.has(lower) ? RELATES : 0);
  const upper = text.charCodeAt(0) !== lower.charCodeAt(0);
  const caps = upper && text.length > 1 && text === text.toUpperCase();
  const beginsNone = bits & (JOINING_BITS | NAMING_BITS) && !(bits & MAY_OPEN_BITS);
  return {
    of: words,
    hash: hash(lower, 0),
    suffix: hash(lower, Math.max(0, lower.length - 3)),
    shape: 8 + (caps ? 4 : upper ? 2 : 0),
    bits,
    klass: (bits ? Math.imul(bits + 1, 0x2c1b3c6d) : 0) ^ (upper ? 0x1b56c4e9 : 0),
    shut: (bits ? beginsNone : upper) ? 1 : 0,
    triggers,
    opens,
  };
}

function openingsOf(words: AttributionWords): Map<string, KnownWord['opens']> {
  const openings = new Map<string, KnownWord['opens']>();
  for (const list of PHRASES)
    for (const [first, phrases] of indexPhrases(words[list]))
      openings.set(first, { ...openings.get(first), [list]: phrases });
  return openings;
}

/** Every word that the tagger has learned from, with a bit for each list that holds it. */
function bitsOf(words: AttributionWords): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const add = (bit: number, list: Iterable<string>) => {
    for (const word of list)
      if (!words.unlearned.has(word)) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  const plurals = (list: Iterable<string>) =>
    [...list].flatMap((word) => [word, ...pluralsOf(word)]);
  add(LIGHT_BIT, [...words.auxiliaries, ...words.adverbs, ...words.negations]);
  for (const [verb, kind] of words.verbs)
    add(kind === 'report' ? 2 : kind === 'stance' ? 4 : 8, [verb]);
  add(ALSO_NOUN_BIT, words.alsoNouns);
  add(32, words.determiners);
  add(64, words.counts);
  for (const [pronoun, kind] of words.pronouns) add(kind === 'relative' ? 256 : 128, [pronoun]);
  add(INSIDE_BIT, words.inside.keys());
  add(BOUNDARY_BIT, words.boundaries);
  add(2048, plurals(words.roles));
  add(4096, plurals([...words.bodies, ...words.countries]));
  add(DOCUMENT_BIT, plurals(words.documents));
  add(16384, plurals([...words.groups, ...words.partisans]));
  add(32768, [...words.titles, ...words.offices]);
  add(65536, words.spokespeople);
  add(REFUSAL_BIT, [...words.refusals, ...words.speaking]);
  add(262144, words.nationalities);
  add(AUXILIARY_BIT, words.auxiliaries);
  add(COMPLEMENTISER_BIT, words.complementisers);
  return bits;
}

/** Regular plurals that `singular` takes back to the word. */
const pluralsOf = (word: string) =>
  [`${word}s`, `${word.slice(0, -1)}ies`].filter((plural) => singular(plural) === word);
