/** UTF-16 units of the longest tag. */
const LONGEST = 100;

/** A tag is one line without surrounding blanks; empty when nothing is left of it. */
const clean = (name: string) =>
  name.toWellFormed().replace(/\s+/g, ' ').trim().slice(0, LONGEST).toWellFormed();

/** Tags as they are kept, each once, in the order given. */
export const tagsFrom = (names: readonly string[]): string[] => [
  ...new Set(names.map(clean).filter(Boolean)),
];

/** What adding some tags and taking others away makes of any tags. */
export function tagging(add: readonly string[], remove: readonly string[]) {
  const more = tagsFrom(add);
  const gone = new Set(remove.map(clean));
  return (tags: readonly string[]): string[] => [
    ...new Set([...tags.filter((name) => !gone.has(name)), ...more]),
  ];
}
