/** A word as it is written, and as lexicons are asked for it. */
export interface Spelling {
  text: string;
  /** Lower-cased, with the first curly apostrophe straightened; two single marks are a double one. */
  lower: string;
  /** What the rooms know of it, under their numbers: see `perSpelling`. */
  known: unknown[];
}

/** More spellings than many articles have; then they are forgotten together. */
const MOST = 16_384;
/** A longer piece of a text would keep the whole text in memory, as engines cut strings without copying them. */
const LONGEST = 12;
/** Places of the table, a power of two: twice as many as are taken, so that few spellings want the same one. */
const PLACES = 2 * MOST;
const table: (Spelling | undefined)[] = Array.from({ length: PLACES });
let taken = 0;

/**
 * The spelling of a piece of a text, made once: a string that was looked up before needs not be hashed again. It is
 * found by its units, without cutting the piece out and hashing it anew, as a `Map` of strings would have it.
 */
export function spellingOf(text: string, start: number, end: number): Spelling {
  if (end - start > LONGEST) return spell(text.slice(start, end));
  let hash = 0x811c9dc5; // FNV-1a
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const home = (hash ^ (hash >>> 15)) & (PLACES - 1);
  let place = home;
  for (let found = table[place]; found; found = table[place]) {
    if (stands(found.text, text, start, end)) return found;
    place = (place + 1) & (PLACES - 1);
  }
  if (taken >= MOST) {
    table.fill(undefined);
    taken = 0;
    place = home;
  }
  const made = spell(text.slice(start, end));
  table[place] = made;
  taken++;
  return made;
}

const spell = (text: string): Spelling => ({
  text,
  lower: text === "''" ? '"' : text.toLowerCase().replace('’', "'"),
  known: [],
});

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

let rooms = 0;

/**
 * Remembers with each spelling what a room has worked out about it: a text asks for the same words again and again, and
 * an answer at hand needs no look-up in any table.
 * @param work what depends on nothing but the spelling
 */
export function perSpelling<Of extends { spelling: Spelling }, T extends object>(
  work: (token: Of) => T,
): (token: Of) => T {
  const room = rooms++;
  return (token) => {
    const { known } = token.spelling;
    const found = known[room] as T | undefined;
    if (found) return found;
    const made = work(token);
    known[room] = made;
    return made;
  };
}
