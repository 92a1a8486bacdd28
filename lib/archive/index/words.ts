/** One word of a text, as the indexes see it. */
export interface IndexWord {
  /** Lower-cased, without a possessive ending. */
  word: string;
  /** Written with a capital in the middle of a sentence: mostly a name. */
  name: boolean;
}

const IN_WORD = /^[\p{L}\p{M}\p{Nd}]$/u;
const ENDS_SENTENCE = new Set('.?!:;"“‘«(\n');
/** Letters that may follow an apostrophe inside a word: "didn't", "they'll"; a longer run is a word of its own. */
const AFTER_APOSTROPHE = 3;

/** 1 for a code unit of a word, 2 for another, 0 where nobody asked yet: the classes of Unicode are slow to test. */
const classes = new Uint8Array(0x1_0000);

/** Whether the code unit belongs to a word. Halves of a pair do: letters outside the basic plane, and a few signs. */
function isInWord(unit: number): boolean {
  if (classes[unit] === 0) {
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    classes[unit] = isHalf || IN_WORD.test(String.fromCharCode(unit)) ? 1 : 2;
  }
  return classes[unit] === 1;
}

/**
 * The words of a text in order, for the indexes: plainer and faster than the engine's tokens, and the same in any
 * language that puts blanks between words. Compatible forms are folded (full-width letters, ligatures).
 * - `Orla Keth’s didn't` is `orla`, `keth`, `didn't`; `3.5` is `3`, `5`; `rock'n'roll` is `rock'n`, `roll`
 * - not: `officials’ report`, whose apostrophe belongs to no word
 */
export function wordsOf(original: string): IndexWord[] {
  const words: IndexWord[] = [];
  const text = original.normalize('NFKC');
  for (let at = 0; at < text.length; at++) {
    if (!isInWord(text.charCodeAt(at))) continue;
    const start = at;
    at = endOfRun(text, at);
    const bare = text.slice(start, at);
    const after = afterApostrophe(text, at);
    if (after > at) at = after;
    const ending = text.slice(start + bare.length + 1, at).toLowerCase();
    const lower = bare.toLowerCase();
    const name = bare[0] !== lower[0] && !startsSentence(text, start);
    words.push({ word: ending && ending !== 's' ? `${lower}'${ending}` : lower, name });
  }
  return words;
}

function endOfRun(text: string, from: number): number {
  let end = from;
  while (end < text.length && isInWord(text.charCodeAt(end))) end++;
  return end;
}

/** Where a short ending after an apostrophe ends; `at` when there is none. */
function afterApostrophe(text: string, at: number): number {
  if (text[at] !== "'" && text[at] !== '’') return at;
  const end = endOfRun(text, at + 1);
  return end > at + 1 && end - at - 1 <= AFTER_APOSTROPHE ? end : at;
}

/** Looks back over blanks for what ends a sentence, or for the beginning of the text. */
function startsSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text[before] === ' ' || text[before] === '”')) before--;
  return before < 0 || ENDS_SENTENCE.has(text[before] as string);
}
