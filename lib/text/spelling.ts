/** A word as it is written, and as lexicons are asked for it. */
export interface Spelling {
  text: string;
  /** Lower-cased, with the first curly apostrophe straightened; two single marks are a double one. */
  lower: string;
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
  const lower = written === "''" ? '"' : written.toLowerCase().replace('’', "'");
  const spelling = { text: written, lower };
  if (written.length > LONGEST) return spelling;
  if (known.size >= MOST) known.clear();
  known.set(written, spelling);
  return spelling;
}
