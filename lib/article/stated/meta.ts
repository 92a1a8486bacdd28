import type { Stated } from './stated.ts';

/** Contents of `<meta>` by name, property or itemprop in lower case; of each name the first that says anything. */
export function metaOf({ meta }: Stated): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const [name, content] of meta) {
    const key = name.toLowerCase().trim();
    const words = content.trim();
    if (words && !contents.has(key)) contents.set(key, words);
  }
  return contents;
}
