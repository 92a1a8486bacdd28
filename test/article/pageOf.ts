import { JSDOM } from 'jsdom';
import { readArticle } from '../../lib/article/read.ts';

/** A paragraph long enough for a report, told apart by its number. */
export const paragraph = (number: number): string =>
  `Paragraph ${number}: the harbour office of Port Ardel said on Monday that the third ferry would sail again, once the inspectors have looked at its doors.`;

export const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<p>${paragraph(index + 1)}</p>`).join('\n');

interface Parts {
  head?: string;
  body: string;
  url?: string;
  lang?: string;
}

export function documentOf({ head = '', body, url, lang = 'en' }: Parts): Document {
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
  return new JSDOM(html, { url: url ?? 'https://courier.example/2026/05/13/ferry' }).window
    .document;
}

/** Reads a page that must be readable. */
export function readOk(parts: Parts) {
  const document = documentOf(parts);
  const reading = readArticle(document);
  if (!reading.ok) throw new Error(`${reading.why}: ${reading.sentence}`);
  return { document, ...reading.value };
}
