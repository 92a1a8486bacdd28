const IRREGULAR = [
  { ending: 'people', one: 'person' },
  { ending: 'men', one: 'man' },
  { ending: 'children', one: 'child' },
];

/** What plurals end in: most words are none, and asked for often. */
const LAST = new Set(['s', 'n', 'e']);

/** The plain singular of a plural: enough to look up a head. "allies" gives "ally", "congress" stays. */
export function singular(word: string): string {
  if (!LAST.has(word.at(-1) ?? '')) return word;
  for (const { ending, one } of IRREGULAR)
    if (word.endsWith(ending)) return word.slice(0, -ending.length) + one;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ches') || word.endsWith('sses')) return word.slice(0, -2);
  const plain = word.endsWith('s') && word.length > 3 && !/(ss|'s|us|is)$/.test(word);
  return plain ? word.slice(0, -1) : word;
}
