import { assemble, type PageText } from './assemble.ts';
import { borderOf } from './blocks.ts';
import { native } from './native.ts';

const SHOW_ELEMENT_AND_TEXT = 5;

/**
 * Puts the text of a tree together as it reads: blanks collapsed, paragraphs separated by one line break.
 * - blocks, list items, headings, captions, table rows and `<br>` begin a new paragraph
 * - cells of a row are separated by a blank
 *
 * @param live where a text node stands on the page; null when that is not known
 * @param isWanted whether a text node is read; all are unless given
 */
export function readPageText(
  root: Node,
  live: (text: Text) => Text | null,
  isWanted: (text: Text) => boolean = () => true,
): PageText {
  const document = native(root, 'ownerDocument') as Document;
  const walker = native(document, 'createTreeWalker')(root, SHOW_ELEMENT_AND_TEXT);
  const text = assemble();
  for (let node: Node | null = root; node; node = next(walker, text.border)) {
    if (node.nodeType === 3) {
      if (isWanted(node as Text)) text.add((node as Text).data, live(node as Text));
    } else text.border(borderOf(node.nodeName));
  }
  return text.done();
}

/** The next node in reading order, past what is not shown; tells of each element that it leaves. */
function next(walker: TreeWalker, leave: (border: ReturnType<typeof borderOf>) => void) {
  const shown = borderOf(walker.currentNode.nodeName) !== 'skip';
  if (shown && walker.firstChild()) return walker.currentNode;
  for (;;) {
    if (walker.nextSibling()) return walker.currentNode;
    if (!walker.parentNode()) return null;
    leave(borderOf(walker.currentNode.nodeName));
  }
}
