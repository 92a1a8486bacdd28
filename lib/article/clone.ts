import { fail, type Result, succeed } from '../result.ts';
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
/** Elements whose text is not shown. */
const SILENT = /^(?:script|style|noscript|template)$/i;
const SHOW_TEXT = 4;
const SHOW_ELEMENT = 1;

/**
 * Copies a page node by node and makes the copy harmless. Forms stay forms, because Readability knows that a form
 * is no part of an article, but nothing in them has a name any more.
 */
export function copyPage(document: Document): Result<Copy, 'too large' | 'too deep'> {
  if (native(document, 'getElementsByTagName')('*').length > LIMITS.elements)
    return fail('too large', 'This page is too large to be read: it has too many parts.');
  const copy = native(document, 'cloneNode')(true) as Document;
  const live = pairTexts(document, copy);
  if (live.ok) makeHarmless(copy);
  return live.ok ? succeed({ document: copy, live: live.value }) : live;
}

/** Walks a page and its untouched copy in step. Tree walkers see the tree itself, not the nodes' properties. */
function pairTexts(
  document: Document,
  copy: Document,
): Result<Map<Text, Text>, 'too large' | 'too deep'> {
  const walker = native(document, 'createTreeWalker')(document, SHOW_ELEMENT | SHOW_TEXT);
  const copied = native(copy, 'createTreeWalker')(copy, SHOW_TEXT);
  const live = new Map<Text, Text>();
  let length = 0;
  let silent = false;
  let depth = 0;
  for (let down = step(walker); down !== null; down = step(walker)) {
    const node = walker.currentNode;
    if (node.nodeType === 3) {
      live.set(copied.nextNode() as Text, node as Text);
      if (down < 1 || !silent) length += (node as Text).length;
    } else silent = SILENT.test(node.nodeName);
    depth += down;
    if (depth > LIMITS.depth) return fail('too deep', 'This page is nested too deeply to be read.');
  }
  return length > LIMITS.pageText
    ? fail('too large', 'This page is too large to be read: it has too much text.')
    : succeed(live);
}

/** Goes to the next node in reading order; tells how many levels down (1) or up (0, -1, ...), null at the end. */
function step(walker: TreeWalker): number | null {
  if (walker.firstChild()) return 1;
  for (let up = 0; ; up--) {
    if (walker.nextSibling()) return up;
    if (!walker.parentNode()) return null;
  }
}

function makeHarmless(copy: Document): void {
  for (const element of native(copy, 'querySelectorAll')(NAMED)) {
    native(element, 'removeAttribute')('name');
    if (native(element, 'localName') !== 'form') native(element, 'removeAttribute')('id');
  }
  // Readability makes a new text node of such a link, and the way back to the page would be lost
  for (const link of native(copy, 'querySelectorAll')('a[href^="javascript:"]'))
    link.removeAttribute('href');
}
