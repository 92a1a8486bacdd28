import type { Span } from '../text/span.ts';
import { type Context, publishedOf, sentenceAround } from './context.ts';
import { cite } from './quote.ts';
import { when } from './when.ts';
import { say } from './words/say.ts';

/** A passage of a report, as a footnote gives it. */
export interface FootnotePassage {
  outlet: string;
  title: string;
  published: string;
  seen: string;
  /** The sentence, in quotation marks. */
  words: string;
  /** Address with a text fragment that opens the page at the passage; empty where there is none. */
  link: string;
  /** SHA-256 of title, line feed and text, hexadecimal. */
  hash: string;
}

/** Words at either end of a passage that a text fragment names: enough to find it, short enough to stay true. */
const ENDS = 4;

/**
 * The passages of a finding, for a footnote.
 * @param hashes SHA-256 of each report by its id
 */
export function footnoteOf(
  context: Context,
  places: readonly { report: string; span: Span }[],
  hashes: ReadonlyMap<string, string>,
): FootnotePassage[] {
  return places.flatMap(({ report: id, span }) => {
    const report = context.reportOf(id);
    if (!report) return [];
    const { article, seen } = report;
    const sentence = article.text.slice(...sentenceAround(report, span));
    return [
      {
        outlet: article.outlet,
        title: article.title,
        published: publishedOf(context, id),
        seen: when(seen, 'zoned'),
        words: cite(sentence),
        link: fragmentLink(article.url, sentence),
        hash: hashes.get(id) ?? '',
      },
    ];
  });
}

/** `#:~:text=first%20words,last%20words`: both ends of the passage, because a browser finds these in any layout. */
export function fragmentLink(url: string, passage: string): string {
  if (!/^https?:/.test(url)) return '';
  const words = passage.trim().split(/\s+/);
  const part = (some: readonly string[]) =>
    encodeURIComponent(some.join(' ')).replace(/-/g, '%2D').replace(/,/g, '%2C');
  const short = words.length <= 2 * ENDS;
  const text = short ? part(words) : `${part(words.slice(0, ENDS))},${part(words.slice(-ENDS))}`;
  return `${url.split('#')[0]}#:~:text=${text}`;
}

/** A footnote as Markdown, as plain text, or as HTML: each with what the others have. */
export function footnoteText(
  passages: readonly FootnotePassage[],
  format: 'markdown' | 'plain' | 'html',
): string {
  return passages.map(WRITE[format]).join(format === 'html' ? '\n' : '\n\n');
}

/** What follows the title: when it was seen, and the hash of what was. */
const proof = ({ seen, hash }: FootnotePassage): string[] => [
  say('footnote.seen', { when: seen }),
  ...(hash ? [say('footnote.hash', { hash })] : []),
];

const WRITE = {
  markdown(passage: FootnotePassage): string {
    const { outlet, title, published, words, link } = passage;
    const head = link ? `[${inMarkdown(title)}](${link})` : inMarkdown(title);
    const lines = [inMarkdown(words), `${inMarkdown(outlet)}, ${head}, ${published}.`];
    return `> ${[...lines, ...proof(passage)].join('  \n> ')}`;
  },
  plain(passage: FootnotePassage): string {
    const { outlet, title, published, words, link } = passage;
    const [seen = '', ...hash] = proof(passage);
    const lines = [words, `${outlet}, ${title}, ${published}.`, seen, link, ...hash];
    return lines.filter(Boolean).join('\n');
  },
  html(passage: FootnotePassage): string {
    const { outlet, title, published, words, link } = passage;
    const cited = `<cite>${inHtml(title)}</cite>`;
    const head = link ? `<a href="${inHtml(link)}">${cited}</a>` : cited;
    const lines = [`${inHtml(outlet)}, ${head}, ${inHtml(published)}.`];
    const foot = [...lines, ...proof(passage).map(inHtml)].join('<br>');
    return `<blockquote><p>${inHtml(words)}</p><p>${foot}</p></blockquote>`;
  },
};

const inMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** Text as HTML that a word processor reads; it is put on the clipboard and never into a page of ours. */
const inHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
