import type { AttributionWords } from '../../language/attribution-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { singular } from '../sources/singular.ts';

/** A text as numbers, one entry a token: everything that the features of the tagger are made from. */
export interface Encoded {
  count: number;
  /** Hash of the lower-cased word. */
  word: Int32Array;
  /** Hash of its last three letters. */
  suffix: Int32Array;
  /** Capitals, digits, punctuation, and whether it opens its sentence. */
  shape: Uint8Array;
  /** What the lexicon says of it, as bits, hashed. */
  klass: Int32Array;
  /** 1 where the lexicon calls it an auxiliary, an adverb or a negation: looked through for subjects. */
  light: Uint8Array;
  /** The nearest token on either side that is not light: where a subject ends, an object begins; -1 if none is near. */
  left: Int32Array;
  right: Int32Array;
  quoted: Uint8Array;
  sentence: Int32Array;
  paragraph: Int32Array;
  /** Tokens since the start of the sentence, and until its end. */
  fromStart: Int32Array;
  toEnd: Int32Array;
  /** Tokens since the last closing mark, and until the next opening one, in the paragraph; at most 7. */
  sinceClose: Uint8Array;
  untilOpen: Uint8Array;
  /** Hashes of the nearest comma, dash, colon, quotation mark or clause word on either side. */
  leftMark: Int32Array;
  rightMark: Int32Array;
  /** Running count of commas and other marks: a difference tells how many lie between two tokens. */
  marks: Int32Array;
  /** Running count of auxiliaries and verbs of the lexicon: how many clauses lie between two tokens. */
  verbs: Int32Array;
  /** Per token 1 when its sentence holds a quotation. */
  hasQuote: Uint8Array;
}

const FAR = 7;
/** Subjects are looked for past this many light words. */
const LOOK = 5;

/** Takes the numbers of a text. Linear. */
export function encode(reading: Reading): Encoded {
  const { tokens, prose, quoted, sentenceOf, paragraphOf, words } = reading;
  const count = tokens.length;
  const encoded: Encoded = {
    count,
    word: new Int32Array(count),
    suffix: new Int32Array(count),
    shape: new Uint8Array(count),
    klass: new Int32Array(count),
    light: new Uint8Array(count),
    left: new Int32Array(count),
    right: new Int32Array(count),
    quoted,
    sentence: sentenceOf,
    paragraph: paragraphOf,
    fromStart: new Int32Array(count),
    toEnd: new Int32Array(count),
    sinceClose: new Uint8Array(count).fill(FAR),
    untilOpen: new Uint8Array(count).fill(FAR),
    leftMark: new Int32Array(count),
    rightMark: new Int32Array(count),
    marks: new Int32Array(count + 1),
    verbs: new Int32Array(count + 1),
    hasQuote: new Uint8Array(count),
  };
  const bits = bitsOf(words);
  for (const { first, end } of prose.sentences) {
    let holds = 0;
    for (let at = first; at < end; at++) {
      encodeToken(encoded, at, tokens[at] as Token, at === first, bits);
      encoded.fromStart[at] = at - first;
      encoded.toEnd[at] = end - 1 - at;
      if (quoted[at]) holds = 1;
    }
    if (holds) encoded.hasQuote.fill(1, first, end);
    encodeMarks(encoded, tokens, words, first, end);
    encodeNeighbours(encoded, first, end);
  }
  encodeQuotes(encoded);
  return encoded;
}

function encodeToken(
  encoded: Encoded,
  at: number,
  token: Token,
  opens: boolean,
  bits: ReadonlyMap<string, number>,
): void {
  const { lower, text, kind } = token;
  const word = kind === 'number' ? NUMBER : hash(lower, 0);
  encoded.word[at] = word;
  encoded.suffix[at] = kind === 'word' ? hash(lower, Math.max(0, lower.length - 3)) : word;
  const upper = kind === 'word' && text.charCodeAt(0) !== lower.charCodeAt(0);
  const caps = upper && text.length > 1 && text === text.toUpperCase();
  encoded.shape[at] =
    (kind === 'word' ? 1 : kind === 'number' ? 2 : 3) * 8 +
    (caps ? 4 : upper ? 2 : 0) +
    (opens ? 1 : 0);
  let known = kind === 'word' ? (bits.get(lower) ?? 0) : 0;
  if (kind === 'word' && lower.endsWith('ly') && lower.length > 4) known |= LIGHT_BIT;
  encoded.light[at] = known & LIGHT_BIT ? 1 : 0;
  if (known) encoded.klass[at] = Math.imul(known + 1, 0x2c1b3c6d);
  else if (kind === 'punctuation') encoded.klass[at] = 0x2c1b3c6d ^ word;
  encoded.verbs[at + 1] = (encoded.verbs[at] as number) + (known & VERB_BITS ? 1 : 0);
  if (upper) encoded.klass[at] = (encoded.klass[at] as number) ^ 0x1b56c4e9;
}

/** Nearest marks on both sides within the sentence, and how many marks lie before each token. */
function encodeMarks(
  encoded: Encoded,
  tokens: readonly Token[],
  words: AttributionWords,
  first: number,
  end: number,
): void {
  const isMark = (at: number) => {
    const { kind, lower } = tokens[at] as Token;
    return kind === 'punctuation' || words.boundaries.has(lower);
  };
  let last = 1;
  for (let at = first; at < end; at++) {
    encoded.leftMark[at] = last;
    const mark = isMark(at);
    encoded.marks[at + 1] =
      (encoded.marks[at] as number) + ((tokens[at] as Token).kind === 'punctuation' ? 1 : 0);
    if (mark) last = encoded.word[at] as number;
  }
  last = 2;
  for (let at = end - 1; at >= first; at--) {
    encoded.rightMark[at] = last;
    if (isMark(at)) last = encoded.word[at] as number;
  }
}

/** The nearest tokens of weight on both sides within the sentence. */
function encodeNeighbours({ light, left, right }: Encoded, first: number, end: number): void {
  let last = -1;
  for (let at = first; at < end; at++) {
    left[at] = at - last <= LOOK ? last : -1;
    if (!light[at]) last = at;
  }
  last = -1;
  for (let at = end - 1; at >= first; at--) {
    right[at] = last >= 0 && last - at <= LOOK ? last : -1;
    if (!light[at]) last = at;
  }
}

function encodeQuotes({ quoted, paragraph, sinceClose, untilOpen, count }: Encoded): void {
  for (let at = 1; at < count; at++)
    if (paragraph[at] === paragraph[at - 1])
      sinceClose[at] = quoted[at - 1] === 3 ? 0 : Math.min(FAR, (sinceClose[at - 1] as number) + 1);
  for (let at = count - 2; at >= 0; at--)
    if (paragraph[at] === paragraph[at + 1])
      untilOpen[at] = quoted[at + 1] === 2 ? 0 : Math.min(FAR, (untilOpen[at + 1] as number) + 1);
}

const NUMBER = 0x3c6ef372;

/** FNV-1a over UTF-16 units. */
function hash(text: string, from: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

const LIGHT_BIT = 1;
const VERB_BITS = 2 | 4 | 8 | 524288;
const cache = new WeakMap<AttributionWords, ReadonlyMap<string, number>>();

/** Every word that the lexicon knows, with a bit for each list that holds it. */
function bitsOf(words: AttributionWords): ReadonlyMap<string, number> {
  const known = cache.get(words);
  if (known) return known;
  const bits = new Map<string, number>();
  const add = (bit: number, list: Iterable<string>) => {
    for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  const plurals = (list: Iterable<string>) =>
    [...list].flatMap((word) => [word, ...pluralsOf(word)]);
  add(LIGHT_BIT, [...words.auxiliaries, ...words.adverbs, ...words.negations]);
  for (const [verb, kind] of words.verbs)
    add(kind === 'report' ? 2 : kind === 'stance' ? 4 : 8, [verb]);
  add(16, words.alsoNouns);
  add(32, words.determiners);
  add(64, words.counts);
  for (const [pronoun, kind] of words.pronouns) add(kind === 'relative' ? 256 : 128, [pronoun]);
  add(512, words.inside.keys());
  add(1024, words.boundaries);
  add(2048, plurals(words.roles));
  add(4096, plurals([...words.bodies, ...words.countries]));
  add(8192, plurals(words.documents));
  add(16384, plurals([...words.groups, ...words.partisans]));
  add(32768, [...words.titles, ...words.offices]);
  add(65536, words.spokespeople);
  add(131072, [...words.refusals, ...words.speaking]);
  add(262144, words.nationalities);
  add(524288, words.auxiliaries);
  add(1048576, words.complementisers);
  cache.set(words, bits);
  return bits;
}

/** Regular plurals that `singular` takes back to the word. */
const pluralsOf = (word: string) =>
  [`${word}s`, `${word.slice(0, -1)}ies`].filter((plural) => singular(plural) === word);
