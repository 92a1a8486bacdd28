import { fail, succeed } from '../result.ts';
import { judgeText } from './judge.ts';
import { LIMITS } from './limits.ts';
import { native } from './native.ts';
import { openPage } from './open-page.ts';
import type { Reading } from './page.ts';
import { readPageText } from './page-text.ts';
import type { Stated } from './stated/stated.ts';

/**
 * Reads what is selected on a page, whatever the rest of it is: for a page that is no article, or of which only a part
 * was found. A stretch of text that the selection touches is taken whole, so that it holds whole sentences.
 */
export function readSelected(document: Document, address: string, stated: Stated): Reading {
  const range = selectionOf(document);
  if (!range) return fail('nothing selected');
  const root = range.commonAncestorContainer;
  const isWanted = (text: Text) =>
    range.intersectsNode(text) && (text.parentElement?.checkVisibility?.() ?? true);
  const text = readPageText(root, (node) => node, isWanted);
  const problem = judgeText(document, root, text.text, true);
  if (problem) return problem;
  const title = native(document, 'title').slice(0, LIMITS.title);
  return succeed(openPage(document, { address, stated, title, byline: '' }, text));
}

function selectionOf(document: Document): Range | null {
  const selection = native(document, 'getSelection')();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  return /\S/.test(String(selection)) ? selection.getRangeAt(0) : null;
}
