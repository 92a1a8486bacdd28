import { native } from './native.ts';

/**
 * Keeps the way back to the page when Readability tries again. It saves `body.innerHTML` before its first try and
 * sets it before each further one: all nodes are then new ones and know nothing of the page. Here a copy of the
 * body is kept instead (which costs about what writing the HTML costs), and its text nodes are added to the map.
 *
 * @param live the map from the copy's text nodes to the page's, which grows with each further try
 */
export function keepWayBack(body: HTMLElement, live: Map<Text, Text>): void {
  let kept: Node;
  let texts: Text[];
  Object.defineProperty(body, 'innerHTML', {
    get() {
      kept = native(body, 'cloneNode')(true);
      texts = textsOf(body);
      return '';
    },
    set() {
      const again = kept.cloneNode(true);
      textsOf(again).forEach((text, index) => {
        const page = live.get(texts[index] as Text);
        if (page) live.set(text, page);
      });
      body.replaceChildren(...again.childNodes);
    },
  });
}

function textsOf(root: Node): Text[] {
  const walker = (root.ownerDocument as Document).createTreeWalker(root, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
