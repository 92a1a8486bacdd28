import type { Collected } from './collected.ts';
import { peopleOf } from './people.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/[\\{}~^]|[#$%&_]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);

/** Clippings as BibTeX entries of type `@online` (biblatex), UTF-8. */
export const toBibtex = (all: readonly Collected[]): string => all.map(entry).join('\n');

function entry({ clipping, report: { article, seen } }: Collected): string {
  const people = peopleOf(article.byline).map((person) =>
    'literal' in person
      ? `{${escaped(person.literal)}}`
      : `${escaped(person.family)}, ${escaped(person.given)}`,
  );
  const fields = [
    ['title', `{${escaped(article.title)}}`],
    ['author', people.join(' and ')],
    ['organization', escaped(article.outlet)],
    ['date', article.published?.value.slice(0, 10) ?? ''],
    // an address is taken as it is, but for what would end the field
    ['url', article.url.replaceAll('{', '%7B').replaceAll('}', '%7D')],
    ['urldate', seen.slice(0, 10)],
    ['keywords', escaped(clipping.tags.join(', '))],
  ].filter(([, value]) => value);
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return `@online{${clipping.id},\n${lines.join('\n')}\n}\n`;
}
