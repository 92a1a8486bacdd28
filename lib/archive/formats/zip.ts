import { strToU8, zipSync } from 'fflate';
import type { Collected } from './collected.ts';
import { markdownName, toMarkdown } from './markdown.ts';

/** Many clippings as one zip of Markdown files; of those with one name, the later ones are numbered. */
export function zipMarkdown(all: readonly Collected[]): Uint8Array {
  const times = new Map<string, number>();
  const named = all.map((one) => {
    const name = markdownName(one);
    const nth = (times.get(name) ?? 0) + 1;
    times.set(name, nth);
    const own = nth === 1 ? name : name.replace(/\.md$/, `-${nth}.md`);
    return [own, strToU8(toMarkdown(one))] as const;
  });
  return zipSync(Object.fromEntries(named));
}
