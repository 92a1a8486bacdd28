/** A path part of three words or more: "vessen-dam-inspectors-warned". */
const WORDS = /^[\p{L}\p{N}]{1,40}(?:[-_][\p{L}\p{N}]{1,40}){2,40}(?:\.\p{L}{3,5})?$/u;
/** A number that counts articles: "67812345", "c4g7x9lq2k1o" has none. */
const NUMBER = /\d{6,20}/;
const YEAR = /^(?:19|20)\d\d$/;
const MONTH = /^(?:0?[1-9]|1[0-2]|\p{L}{3,9})$/u;

/**
 * Whether an address looks like one of an article, by its form alone: a path that ends in a title's words, or has an
 * article's number or a day in it. It knows no word of any language, and is only a first guess: the page decides.
 * - `/2026/05/13/dam`, `/news/dam-operator-was-warned`, `/story/67812345` do
 * - `/`, `/news`, `/world/middle-east` do not
 */
export function looksLikeArticle(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const parts = partsOf(new URL(address).pathname);
  const last = parts.at(-1);
  if (!last) return false;
  const dated = parts.some((part, at) => YEAR.test(part) && MONTH.test(parts[at + 1] ?? ''));
  return WORDS.test(last) || (parts.length > 1 && NUMBER.test(last)) || (dated && parts.length > 2);
}

function partsOf(path: string): string[] {
  try {
    return decodeURIComponent(path).split('/').filter(Boolean);
  } catch {
    return path.split('/').filter(Boolean); // a stray per cent sign
  }
}
