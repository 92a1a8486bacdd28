import type { MarkKind } from '../page.ts';
import type { Tone } from './tone.ts';

/** What a passage is shown as: its kind, or that it is the current one. */
export type Layer = MarkKind | 'current';

/** The five kinds in the order they are drawn, the last on top, and under them all the current passage. */
export const LAYERS: readonly Layer[] = [
  'current',
  'same',
  'changed',
  'unnamed',
  'newer',
  'differs',
];

/** The names that the stylesheet knows; a page sees them, they say nothing of it. */
const nameOf = (layer: Layer, tone: Tone): string => `second-source-${layer}-${tone}`;

/** The browser's own register of highlights: nothing in the page's tree changes. */
export function openRegistry() {
  const mine = new Map<string, Highlight>();
  return {
    /** Shows exactly these ranges in a layer of a tone, all at once: the browser takes up each change of what it shows. */
    show(layer: Layer, tone: Tone, ranges: readonly Range[]): void {
      if (!ranges.length) return;
      const highlight = new Highlight();
      for (const range of ranges) highlight.add(range);
      highlight.priority = LAYERS.indexOf(layer);
      const name = nameOf(layer, tone);
      mine.set(name, highlight);
      CSS.highlights.set(name, highlight);
    },
    /** Takes away what was shown here; what a later reader put under the same name stays. */
    clear(layers: readonly Layer[]): void {
      if (!mine.size) return;
      for (const layer of layers)
        for (const name of [nameOf(layer, 'light'), nameOf(layer, 'dark')]) {
          if (mine.has(name) && CSS.highlights.get(name) === mine.get(name))
            CSS.highlights.delete(name);
          mine.delete(name);
        }
    },
  };
}
