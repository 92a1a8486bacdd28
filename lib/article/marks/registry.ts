import type { MarkKind } from '../page.ts';
import type { Tone } from './tone.ts';

/** The five kinds in the order they are drawn, the last on top, and under them all the current passage. */
export const LAYERS: readonly (MarkKind | 'current')[] = [
  'current',
  'same',
  'changed',
  'unnamed',
  'newer',
  'differs',
];

/** The names that the stylesheet knows; a page sees them, they say nothing of it. */
const nameOf = (layer: MarkKind | 'current', tone: Tone): string =>
  `second-source-${layer}-${tone}`;

/** The browser's own register of highlights: nothing in the page's tree changes. */
export function openRegistry() {
  const mine = new Map<string, Highlight>();
  return {
    add(layer: MarkKind | 'current', tone: Tone, ranges: readonly Range[]): void {
      const name = nameOf(layer, tone);
      let highlight = mine.get(name);
      if (!highlight) {
        highlight = new Highlight();
        highlight.priority = LAYERS.indexOf(layer);
        mine.set(name, highlight);
        CSS.highlights.set(name, highlight);
      }
      for (const range of ranges) highlight.add(range);
    },
    /** Takes away what was added here; what a later reader put under the same name stays. */
    clear(layers: readonly (MarkKind | 'current')[]): void {
      for (const layer of layers)
        for (const name of [nameOf(layer, 'light'), nameOf(layer, 'dark')]) {
          if (mine.has(name) && CSS.highlights.get(name) === mine.get(name))
            CSS.highlights.delete(name);
          mine.delete(name);
        }
    },
  };
}
