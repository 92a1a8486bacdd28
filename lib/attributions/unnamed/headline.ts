const WORD = /[\p{L}\p{N}]{4,40}/gu;
/** Words are taken as the same when they begin alike: "cracks" and "cracked". */
const BEGINNING = 5;
const LEAST_SHARE = 0.5;
/** Two words that agree by chance are no repetition, unless they are all there are. */
const LEAST_WORDS = 3;

const beginnings = (text: string) =>
  (text.match(WORD) ?? []).map((word) => word.toLowerCase().slice(0, BEGINNING));

/**
 * Whether a headline says again what a source is said to have told: at least half of its words of four letters
 * and more, and at least three of them or all, begin like words of what the source told.
 */
export function headlineRepeats(headline: string, told: string): boolean {
  const words = new Set(beginnings(headline));
  const shared = new Set(beginnings(told).filter((word) => words.has(word))).size;
  const least = Math.max(2, Math.min(LEAST_WORDS, words.size));
  return shared >= least && shared / words.size >= LEAST_SHARE;
}
