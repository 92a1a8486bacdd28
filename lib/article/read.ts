import { fail, type Result, succeed } from '../result.ts';
import type { Article } from '../text/article.ts';
import { copyPage } from './clone.ts';
import { extract } from './extract.ts';
import { looksLikeArticle } from './gate.ts';
import { judgeText, noArticle } from './judge.ts';
import { native } from './native.ts';
import { openPage } from './open-page.ts';
import type { NotRead, Reading, ReadPage } from './page.ts';
import { readPageText } from './page-text.ts';
import { readSelected } from './selected.ts';
import { articleOf } from './stated/article-of.ts';
import { readStated } from './stated/stated.ts';

export interface ReadOptions {
  /** Reads the page even if it does not look like an article: the reader asked for it. */
  force?: boolean;
  /** Reads what is selected on the page, and nothing else. */
  selection?: boolean;
}

/**
 * Reads a page as an article, without changing one node of it.
 * Fails with a sentence for the reader: what is no article, too large, nested too deeply, or made Readability fail.
 */
export function readArticle(
  document: Document,
  options: ReadOptions = {},
): Result<ReadPage & { article: Article }, NotRead> {
  const steps = readInSteps(document, options);
  for (;;) {
    const { done, value: reading } = steps.next();
    if (!done) continue;
    if (!reading.ok) return reading;
    return succeed({ ...reading.value, article: articleOf(reading.value.raw) });
  }
}

/** The steps of reading, in order. Between two of them the page may have its turn. */
export function* readInSteps(
  document: Document,
  { force = false, selection = false }: ReadOptions = {},
): Generator<undefined, Reading> {
  const address = native(document, 'URL');
  if (!native(document, 'documentElement')) return noArticle(document);
  // Chromium's viewer is a document without text; an address need not end in .pdf
  if (native(document, 'contentType') === 'application/pdf') return fail('pdf');
  const stated = readStated(document);
  if (selection) return readSelected(document, address, stated);
  if (!force && !looksLikeArticle(document, stated, address)) return noArticle(document);
  yield;
  const copy = copyPage(document);
  if (!copy.ok) return copy;
  yield;
  const found = extract(copy.value);
  if (!found) return fail('failed', 'This page could not be read as a report.');
  if (!found.root) return noArticle(document);
  yield;
  const { live } = copy.value;
  const text = readPageText(found.root, (node) => live.get(node) ?? null);
  const problem = judgeText(document, found.root, text.text, force);
  if (problem) return problem;
  const { title, byline } = found;
  return succeed(openPage(document, { address, stated, title, byline }, text));
}
