/** Characters that turn the direction of text round or cannot be seen: a title or a name needs none of them. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;
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
  const plain = line.replace(ENTITY, decode).replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
  return plain.length > LONGEST
    ? `${plain.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
    : plain;
}

function decode(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
