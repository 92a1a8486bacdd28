/**
 * Characters that turn the direction of text round or cannot be seen: a title or a name needs none of them.
 * These are `\p{Cc}` and `\p{Cf}` written out: to look the two up takes a browser longer than to tidy a whole head.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\0-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{110bd}\u{110cd}\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0001}\u{e0020}-\u{e007f}]/gu;
/** What most lines have none of: anything but ASCII that is seen, and more than a single blank. */
const UNUSUAL = /[^ -~]| {2}/;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
/** UTF-16 code units of a title, a byline or a name. */
const LONGEST = 400;

/**
 * One line of plain text from a page's own words: entities that the page wrote twice decoded (`Rice &amp; Beans`), blanks
 * collapsed, unseen characters and direction overrides removed, cut at 400 characters.
 */
export function tidy(words: string): string {
  const line = words.slice(0, 4 * LONGEST);
  // where a page is read once, a pattern that is not needed costs more than one that is: it has to be compiled
  const decoded = line.includes('&') ? line.replace(ENTITY, decode) : line;
  const shown = UNUSUAL.test(decoded) ? decoded.replace(/\s+/g, ' ').replace(UNSEEN, '') : decoded;
  const plain = shown.trim();
  return plain.length > LONGEST
    ? `${plain.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
    : plain;
}

function decode(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
