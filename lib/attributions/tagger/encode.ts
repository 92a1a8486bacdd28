import type { Token } from '../../text/tokens.ts';
import { BOUNDARY_BIT, hash, type KnownWord, LIGHT_BIT, VERB_BITS } from '../known-words.ts';
import type { Reading } from '../reading.ts';

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
  /** 1 where a mark or a word of the lexicon parts clauses. */
  parts: Uint8Array;
  /** Hashes of the nearest comma, dash, colon, quotation mark or clause word on either side. */
  leftMark: Int32Array;
  rightMark: Int32Array;
  /** Running count of commas and other marks: a difference tells how many lie between two tokens. */
  marks: Int32Array;
  /** Running count of auxiliaries and verbs of the lexicon: how many clauses lie between two tokens. */
  verbs: Int32Array;
  /** 1 where no cue begins but at the start of a sentence: marks but the colon, numbers, names, roles, words that join. */
  shut: Uint8Array;
  /** Per token 1 when its sentence holds a quotation. */
  hasQuote: Uint8Array;
}

const NUMBER = 0x3c6ef372;
/** `Orvel: “It leaks.”`: the one mark that is a cue. */
const COLON = hash(':', 0);
const FAR = 7;
/** Subjects are looked for past this many light words. */
const LOOK = 5;

/** Takes the numbers of a text. Linear. */
export function encode(reading: Reading): Encoded {
  const { tokens, prose, quoted, sentenceOf, paragraphOf } = reading;
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
    parts: new Uint8Array(count),
    leftMark: new Int32Array(count),
    rightMark: new Int32Array(count),
    marks: new Int32Array(count + 1),
    verbs: new Int32Array(count + 1),
    shut: new Uint8Array(count),
    hasQuote: new Uint8Array(count),
  };
  encodeTokens(reading, encoded);
  const { fromStart, toEnd, shape, hasQuote } = encoded;
  for (const { first, end } of prose.sentences) {
    let holds = 0;
    for (let at = first; at < end; at++) {
      fromStart[at] = at - first;
      toEnd[at] = end - 1 - at;
      if (quoted[at]) holds = 1;
    }
    shape[first] = (shape[first] as number) + 1;
    if (holds) hasQuote.fill(1, first, end);
    encodeNeighbours(encoded, first, end);
  }
  encodeQuotes(encoded);
  return encoded;
}

/** What each token says by itself, and the running counts. */
function encodeTokens(
  { tokens, known }: Reading,
  { word, suffix, shape, klass, light, shut, parts, marks, verbs, count }: Encoded,
): void {
  for (let at = 0; at < count; at++) {
    const { kind } = tokens[at] as Token;
    const form = known[at] as KnownWord;
    const own = kind === 'number' ? NUMBER : form.hash;
    const mark = kind === 'punctuation' ? 1 : 0;
    let acts = 0;
    word[at] = own;
    if (kind === 'word') {
      suffix[at] = form.suffix;
      light[at] = form.bits & LIGHT_BIT;
      acts = form.bits & VERB_BITS ? 1 : 0;
      shape[at] = form.shape;
      klass[at] = form.klass;
      shut[at] = form.shut;
    } else {
      suffix[at] = own;
      shape[at] = kind === 'number' ? 16 : 24;
      shut[at] = own === COLON ? 0 : 1;
      if (mark) klass[at] = 0x2c1b3c6d ^ own;
    }
    marks[at + 1] = (marks[at] as number) + mark;
    verbs[at + 1] = (verbs[at] as number) + acts;
    parts[at] = mark || form.bits & BOUNDARY_BIT ? 1 : 0;
  }
}

/** The nearest marks and the nearest tokens of weight on both sides, within the sentence. */
function encodeNeighbours(
  { word, parts, light, leftMark, rightMark, left, right }: Encoded,
  first: number,
  end: number,
): void {
  let mark = 1;
  let weight = -1;
  for (let at = first; at < end; at++) {
    leftMark[at] = mark;
    left[at] = at - weight <= LOOK ? weight : -1;
    if (parts[at]) mark = word[at] as number;
    if (!light[at]) weight = at;
  }
  mark = 2;
  weight = -1;
  for (let at = end - 1; at >= first; at--) {
    rightMark[at] = mark;
    right[at] = weight >= 0 && weight - at <= LOOK ? weight : -1;
    if (parts[at]) mark = word[at] as number;
    if (!light[at]) weight = at;
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
