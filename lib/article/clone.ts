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

/** What can be named over a property of its form or of the document, besides forms themselves. */
const NAMED =
  'input,button,select,textarea,fieldset,output,object,embed,iframe,frame,frameset,img[name],img[id]';
/** Where Readability holds patterns against attributes. */
const MATCHED = 'meta,img,picture,source,figure,video,audio';
/**
 * UTF-16 code units of such an attribute. Some of those patterns take the square of the length: 60,000 characters in a
 * `srcset` held a tab for 39 s. Nothing of these attributes comes into an article's text.
 */
const LONGEST_ATTRIBUTE = 300;

const SHOW_TEXT = 4;

/**
 * Copies a page node by node, into a document without a window: nothing loads there, no custom element comes to
 * life. The copy is made harmless before it becomes that document's content. Forms stay forms, because Readability knows that a form
 * is no part of an article, but nothing in them has a name any more.
 */
export function copyPage(document: Document): Result<Copy, 'too large' | 'too deep'> {
  const elements = native(document, 'getElementsByTagName')('*').length;
  if (elements > LIMITS.elements) return fail('too large');
  // a page of fewer elements has fewer levels
  if (elements > LIMITS.depth && isTooDeep(document)) return fail('too deep');
  const page = native(document, 'documentElement');
  const copy = native(native(document, 'implementation'), 'createHTMLDocument')('');
  const root = copy.importNode(page, true);
  const { live, length } = pairTexts(page, root);
  if (length > LIMITS.pageText && shownLength(live) > LIMITS.pageText) return fail('too large');
  makeHarmless(root);
  copy.replaceChild(root, copy.documentElement);
  return succeed({ document: copy, live });
}

/**
 * Queries of the browser's own: a walk over all elements would cost ten times as much. Most pages have less than a
 * hundred levels, and the longer query is a long one to read.
 */
const isTooDeep = (document: Document): boolean =>
  hasLevels(document, 100) && hasLevels(document, LIMITS.depth);

const hasLevels = (document: Document, levels: number): boolean =>
  native(document, 'querySelector')(`*${'>*'.repeat(levels)}`) !== null;

/**
 * Walks a page and its untouched copy in step. Tree walkers see the tree itself, not the nodes' properties.
 *
 * @returns the pairs, and the UTF-16 code units of all their text
 */
function pairTexts(page: Element, copy: Element): { live: Map<Text, Text>; length: number } {
  const walker = native(page.ownerDocument, 'createTreeWalker')(page, SHOW_TEXT);
  const copied = copy.ownerDocument.createTreeWalker(copy, SHOW_TEXT);
  const live = new Map<Text, Text>();
  let length = 0;
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    live.set(copied.nextNode() as Text, text);
    length += text.length;
  }
  return { live, length };
}

/** UTF-16 code units of the text outside scripts and styles: only asked of a page full of text. */
function shownLength(live: ReadonlyMap<Text, Text>): number {
  let length = 0;
  for (const text of live.keys())
    if (borderOf(text.parentNode?.nodeName) !== 'skip') length += text.length;
  return length;
}

function makeHarmless(root: Element): void {
  // a style that comes into a document is parsed: with those of some pages this takes longer than Readability
  for (const style of root.querySelectorAll('style')) style.remove();
  // the root is no form: its own method is the browser's, and is taken along for those that may have covered theirs
  const { removeAttribute } = root;
  for (const form of root.getElementsByTagName('form')) removeAttribute.call(form, 'name');
  for (const element of root.querySelectorAll(NAMED)) {
    removeAttribute.call(element, 'name');
    removeAttribute.call(element, 'id');
  }
  for (const element of root.querySelectorAll(MATCHED)) cutAttributes(element);
  const title = root.querySelector('title');
  const words = title?.textContent ?? '';
  if (title && words.length > LIMITS.title) title.textContent = words.slice(0, LIMITS.title);
  // Readability makes a new text node of such a link, and the way back to the page would be lost
  for (const link of root.querySelectorAll('a[href^="javascript:"]')) link.removeAttribute('href');
}

/** The attribute stays, empty: whether a picture has one counts. What a page states of itself was read before, from the page. */
function cutAttributes(element: Element): void {
  // by name: to go through `attributes` makes an object of each
  for (const name of element.getAttributeNames())
    if ((element.getAttribute(name) as string).length > LONGEST_ATTRIBUTE)
      element.setAttribute(name, '');
}
