import { nameAt, type Span, wordsOf } from '../../text/span.ts';
import { type Collected, sentenceAt } from './collected.ts';

/** A clipping as a Markdown file with YAML front matter, for Obsidian and for other notebooks of plain files. */
export function toMarkdown(collected: Collected): string {
  const { clipping, report, notes, hash } = collected;
  const { article, analysis } = report;
  const front = [
    ['title', article.title],
    ['url', article.url],
    ['outlet', article.outlet],
    ['author', article.byline],
    ['published', article.published?.value],
    ['modified', article.modified?.value],
    ['saved', clipping.saved],
    ['seen', report.seen],
    ['sha256', hash],
    ['tags', clipping.tags],
  ] as const;
  const yaml = front
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${scalar(value)}`);
  const quote = (span: Span) => `> ${escaped(oneLine(article.text.slice(...span)))}`;
  const inBold = (words: readonly string[]) =>
    [...new Set(words)].map((one) => `**${escaped(oneLine(one))}**`).join(', ');
  const anonymous = analysis.attributions.filter(
    ({ sourceType, source, level }) =>
      sourceType === 'anonymous' && source && level !== 'everything',
  );
  const unnamed = [...Map.groupBy(anonymous, ({ sourceId }) => sourceId).values()].map((told) =>
    [
      inBold(told.map(({ source }) => nameAt(article.text, source as Span))),
      ...told.flatMap(({ content }) => content.map(quote)),
    ].join('\n\n'),
  );
  const notable = analysis.figures.filter((figure) => figure.notable);
  const figures = [...Map.groupBy(notable, ({ span }) => sentenceAt(collected, span))].map(
    ([sentence, told]) =>
      `- ${inBold(told.map(({ span }) => wordsOf(article.text, span)))}: ${escaped(oneLine(sentence))}`,
  );
  const written = notes.map(({ anchor, text, tags }) =>
    [
      anchor && `> ${escaped(oneLine(anchor.exact))}`,
      text,
      tags.length > 0 && `Tags: ${tags.map(escaped).join(', ')}`,
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
  const part = (title: string, blocks: readonly string[], between = '\n\n') =>
    blocks.length > 0 ? [`## ${title}`, blocks.join(between)] : [];
  return `${[
    `---\n${yaml.join('\n')}\n---`,
    `# ${escaped(oneLine(article.title))}`,
    ...part('Notes', written),
    ...part('Unnamed sources', unnamed),
    ...part('Figures', figures, '\n'),
    '## Text',
    ...article.text.split('\n').filter(Boolean).map(escaped),
  ].join('\n\n')}\n`;
}

/** JSON strings and lists are YAML, and need no further rule of quoting. */
const scalar = (value: unknown) => JSON.stringify(value);
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
/** What would be read as markup, at the beginning of a line or anywhere. HTML too: some notebooks render it. */
const escaped = (text: string) =>
  text
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\s{0,3})([-+=])/, '$1\\$2')
    .replace(/^(\s{0,3}\d{1,9})([.)])/, '$1\\$2');

/** A file name that every system takes: date, outlet and title, at most 120 characters. */
export function markdownName({ clipping, report }: Collected): string {
  const day = (report.article.published?.value ?? clipping.saved).slice(0, 10);
  const words = `${day} ${clipping.outlet} ${clipping.title}`.normalize('NFC');
  const plain = words.replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '-').replace(/^-|-$/g, '');
  return `${[...plain].slice(0, 110).join('')}-${clipping.id.slice(0, 8)}.md`;
}
