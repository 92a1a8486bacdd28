/** A word as it is written, and as lexicons are asked for it. */
export interface Spelling {
  text: string;
  /** Lower-cased, with the first curly apostrophe straightened. */
  lower: string;
  /** What the rooms know of it, under their numbers: see `perSpelling`. */
  known: unknown[];
}

/** More spellings than many articles have; then they are forgotten together. */
const MOST = 16_384;
/** A longer piece of a text would keep the whole text in memory, as engines cut strings without copying them. */
const LONGEST = 12;
const known = new Map<string, Spelling>();

/**
 * A spelling that is made once: looking words up is most of what rules do, and a string that was looked up before
 * needs not be hashed again.
 */
export function spellingOf(written: string): Spelling {
  const found = known.get(written);
  if (found) return found;
  const spelling = { text: written, lower: written.toLowerCase().replace('’', "'"), known: [] };
  if (written.length > LONGEST) return spelling;
  if (known.size >= MOST) known.clear();
  known.set(written, spelling);
  return spelling;
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
