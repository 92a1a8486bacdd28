/** Functions that are run in a page, to look at what the reader did there. */

/** The highlights of the page with the words of their ranges. */
export const highlights = () =>
  [...(CSS.highlights as unknown as Map<string, Set<Range>>)].map(
    ([name, ranges]) => [name, [...ranges].map(String)] as const,
  );

/** Where a mark of an unnamed source can be pressed. */
export const middleOfMark = () => {
  const [range] = [...(CSS.highlights.get('second-source-unnamed-light') as never as Set<Range>)];
  const box = (range as Range).getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
};

/** How the line under an unnamed source is drawn. */
export const lineOfMarks = () =>
  getComputedStyle(
    document.querySelector('p') as Element,
    '::highlight(second-source-unnamed-light)',
  ).textDecorationStyle;

/** The page as it stands. */
export const html = () => document.documentElement.outerHTML;

/** Every element with its attributes, and all words, whatever their order: what a page that only moves keeps. */
export const census = () => {
  const all = [...document.querySelectorAll('*')].map(
    (element) =>
      `${element.localName} ${[...element.attributes].map(({ name, value }) => name + value)}`,
  );
  const texts: string[] = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push((walker.currentNode as Text).data.trim());
  return [...all, ...texts.filter((text) => text !== '')].sort();
};
