import { fail, type Result, succeed } from '../result.ts';
import { borderOf } from './blocks.ts';
import { LIMITS } from './limits.ts';
import { native } from './native.ts';

/** A copy of a page that Readability may take apart. */
export interface Copy {
  document: Document;
  /** The live text node that each text node of the copy was made from. */
  live: Map<Text, Text>;
}

/** What can be named over a property of its form or of the document. */
const NAMED =
  'form,input,button,select,textarea,fieldset,output,object,embed,iframe,frame,frameset,img[name],img[id]';
const SHOW_TEXT = 4;

/**
 * Copies a page node by node, into a document without a window: nothing loads there, no custom element comes to
 * life. The copy is made harmless before it becomes that document's content. Forms stay forms, because Readability knows that a form
 * is no part of an article, but nothing in them has a name any more.
 */
export function copyPage(document: Document): Result<Copy, 'too large' | 'too deep'> {
  if (native(document, 'getElementsByTagName')('*').length > LIMITS.elements)
    return fail('too large', 'This page is too large to be read: it has too many parts.');
  if (isTooDeep(document)) return fail('too deep', 'This page is nested too deeply to be read.');
  const page = native(document, 'documentElement');
  const copy = native(native(document, 'implementation'), 'createHTMLDocument')('');
  const root = copy.importNode(page, true);
  const live = pairTexts(page, root);
  if (shownLength(live) > LIMITS.pageText)
    return fail('too large', 'This page is too large to be read: it has too much text.');
  makeHarmless(root);
  copy.replaceChild(root, copy.documentElement);
  return succeed({ document: copy, live });
}

/** One query of the browser's own: a walk over all elements would cost ten times as much. */
const isTooDeep = (document: Document): boolean =>
  native(document, 'querySelector')(`*${'>*'.repeat(LIMITS.depth)}`) !== null;

/** Walks a page and its untouched copy in step. Tree walkers see the tree itself, not the nodes' properties. */
function pairTexts(page: Element, copy: Element): Map<Text, Text> {
  const walker = native(page.ownerDocument, 'createTreeWalker')(page, SHOW_TEXT);
  const copied = copy.ownerDocument.createTreeWalker(copy, SHOW_TEXT);
  const live = new Map<Text, Text>();
  while (walker.nextNode()) live.set(copied.nextNode() as Text, walker.currentNode as Text);
  return live;
}

/** UTF-16 code units of all text outside scripts and styles; those are only looked for in a page full of text. */
function shownLength(live: ReadonlyMap<Text, Text>): number {
  const lengthOf = (texts: Iterable<Text>) => {
    let length = 0;
    for (const text of texts) length += text.length;
    return length;
  };
  const all = lengthOf(live.keys());
  if (all <= LIMITS.pageText) return all;
  const shown = [...live.keys()].filter((text) => borderOf(text.parentNode?.nodeName) !== 'skip');
  return lengthOf(shown);
}

function makeHarmless(root: Element): void {
  // a style that comes into a document is parsed: with those of some pages this takes longer than Readability
  for (const style of root.querySelectorAll('style')) style.remove();
  for (const element of root.querySelectorAll(NAMED)) {
    native(element, 'removeAttribute')('name');
    if (native(element, 'localName') !== 'form') native(element, 'removeAttribute')('id');
  }
  // Readability makes a new text node of such a link, and the way back to the page would be lost
  for (const link of root.querySelectorAll('a[href^="javascript:"]')) link.removeAttribute('href');
}
