import axe from 'axe-core';
import { checkLines } from './lines.ts';

/** What is wrong with the state on screen: axe's findings, marks that forced colours make alike, and what stands beyond the side of the window; empty when all is well. */
export async function checkPage(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
  if (matchMedia('(forced-colors: active)').matches) found.push(...checkLines());
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth
    ? [...found, `${scrollWidth - clientWidth} px stand beyond the side: ${widest()}`]
    : found;
}

/** The innermost element that reaches farthest: where to look first. */
function widest(): string {
  const all = [...document.body.querySelectorAll<HTMLElement>('*')];
  const edge = (one: Element) => one.getBoundingClientRect().right;
  const far = all.reduce<HTMLElement | undefined>(
    (most, one) => (most && edge(most) > edge(one) ? most : one),
    undefined,
  );
  return far?.outerHTML.slice(0, 120) ?? '';
}
