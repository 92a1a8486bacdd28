/** A word as it is written, and as lexicons are asked for it. */
export interface Spelling {
  text: string;
  /** Lower-cased, with the first curly apostrophe straightened; two single marks are a double one. */
  lower: string;
  /** It begins with a capital letter. */
  capital: boolean;
  /**
   * What the rules of a room know of it: a text asks for the same words again and again, and an answer at hand needs no
   * look-up in any table. Each room fills its own.
   */
  attributions: unknown;
  figures: unknown;
}

/** More spellings than many articles have; then they are forgotten together. */
const MOST = 16_384;
/** What is longer is no word, and would only fill the table. In units. */
const LONGEST = 40;
/** Places of the table, a power of two: twice as many as are taken, so that few spellings want the same one. */
const PLACES = 2 * MOST;
const table: (Spelling | undefined)[] = Array.from({ length: PLACES });
let taken = 0;

/**
 * The spelling of a piece of a text, made once: a string that was looked up before needs not be hashed again. It is
 * found by its units, without cutting the piece out and hashing it anew, as a `Map` of strings would have it.
 * @param units of the text, as `unitsOf` gives them
 */
export function spellingOf(text: string, units: Uint16Array, start: number, end: number): Spelling {
  if (end - start > LONGEST) return spell(text.slice(start, end));
  let hash = 0x811c9dc5; // FNV-1a
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (units[at] as number), 0x01000193);
  const home = (hash ^ (hash >>> 15)) & (PLACES - 1);
  let place = home;
  for (let found = table[place]; found; found = table[place]) {
    if (stands(found.text, units, start, end)) return found;
    place = (place + 1) & (PLACES - 1);
  }
  if (taken >= MOST) {
    table.fill(undefined);
    taken = 0;
    place = home;
  }
  // made of its units: a piece that is cut out of a text may keep the whole text in memory
  const made = spell(String.fromCharCode(...units.subarray(start, end)));
  table[place] = made;
  taken++;
  return made;
}

function spell(text: string): Spelling {
  const lower = text === "''" ? '"' : text.toLowerCase().replace('’', "'");
  const capital = text[0] !== lower[0] && text[0] !== '’';
  return { text, lower, capital, attributions: null, figures: null };
}

function stands(word: string, units: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== units[start + at]) return false;
  return true;
}
