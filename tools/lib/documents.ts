import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Article } from '../../lib/text/article.ts';

/** One input of the command line: an article under the id that the answer repeats. */
export interface Document {
  id: string;
  article: Article;
}

/** A file, or a line of one, that could not be read. */
export interface Unread {
  file: string;
  line: number | null;
  sentence: string;
}

/**
 * Reads `.jsonl` (a Document a line), `.html` (a page) and `.txt` (a text, taken as it is) files.
 * What can't be read is reported, the rest is still there.
 */
export async function readDocuments(
  files: readonly string[],
): Promise<{ documents: Document[]; unread: Unread[] }> {
  const documents: Document[] = [];
  const unread: Unread[] = [];
  for (const file of files) {
    try {
      const content = await readFile(file, 'utf8');
      if (extname(file) === '.jsonl') readLines(file, content, documents, unread);
      else if (extname(file) === '.html') documents.push(await readPage(file, content));
      else documents.push({ id: idOf(file), article: plain(content) });
    } catch (error) {
      unread.push({ file, line: null, sentence: (error as Error).message });
    }
  }
  return { documents, unread };
}

/** Reads Documents, one a line. Blank lines are skipped. */
export function readLines(
  file: string,
  content: string,
  documents: Document[],
  unread: Unread[],
): void {
  content.split('\n').forEach((line, index) => {
    if (!line.trim()) return;
    try {
      documents.push(fromJson(JSON.parse(line)));
    } catch (error) {
      unread.push({ file, line: index + 1, sentence: (error as Error).message });
    }
  });
}

function fromJson(value: unknown): Document {
  const field = (name: string) => (value as Record<string, unknown> | null)?.[name];
  const id = field('id');
  const text = field('text');
  if (typeof id !== 'string' || typeof text !== 'string')
    throw new Error('a Document needs "id" and "text", both strings');
  const string = (name: string) => {
    const given = field(name);
    return typeof given === 'string' ? given : '';
  };
  const published = string('published');
  const article = plain(text);
  return {
    id,
    article: {
      ...article,
      title: string('title'),
      url: string('url'),
      published: published ? { value: published, origin: 'file' } : null,
    },
  };
}

function plain(text: string): Article {
  const known = { byline: null, language: null, published: null, modified: null };
  return { ...known, url: '', title: '', outlet: '', text };
}

async function readPage(file: string, html: string): Promise<Document> {
  const { JSDOM } = await import('jsdom');
  const { readArticle } = await import('../../lib/article/read.ts');
  const { window } = new JSDOM(html, {
    url: `https://page.invalid/${encodeURIComponent(basename(file))}`, // no front page
  });
  const reading = readArticle(window.document);
  if (!reading.ok) throw new Error(reading.sentence);
  return { id: idOf(file), article: reading.value.article };
}

const idOf = (file: string) => basename(file, extname(file));
