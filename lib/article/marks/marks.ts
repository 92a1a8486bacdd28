import type { Span } from '../../text/span.ts';
import type { Mark, ReadPage } from '../page.ts';
import type { DrawnMark } from './drawn.ts';
import { markAt } from './mark-at.ts';
import { nextMark } from './next-mark.ts';
import { LAYERS, type Layer, openRegistry } from './registry.ts';
import { showRanges } from './show-ranges.ts';
import { type Tone, toneBehind } from './tone.ts';

/** Marks drawn between two turns of the page. */
const AT_ONCE = 50;

/** The marks of one page: drawn, found under the pointer, shown. Not one node of the page changes. */
export function openMarks(document: Document) {
  const registry = openRegistry();
  let drawn: DrawnMark[] = [];
  let tones = new Map<Element, Tone>();
  /** Where in the text the passage begins that was shown last. */
  let shown: number | null = null;

  const toneOf = (ranges: readonly Range[]): Tone => {
    const element = ranges[0]?.startContainer.parentElement;
    return element ? toneBehind(element, tones) : 'light';
  };
  const clear = () => {
    registry.clear(LAYERS);
    drawn = [];
    tones = new Map();
  };

  return {
    clear,
    /**
     * Draws exactly these marks, in steps; ends with the items of which nothing is on the page now. Every style is asked
     * for before the first range is shown: after that the browser works styles out again.
     */
    *draw(page: ReadPage, marks: readonly Mark[]): Generator<undefined, string[]> {
      clear();
      const layers = new Map<Layer, Record<Tone, Range[]>>();
      for (const layer of LAYERS) layers.set(layer, { light: [], dark: [] });
      const missing = new Set<string>();
      const there = new Set<string>();
      for (const [index, mark] of marks.entries()) {
        const ranges = page.locate(mark.span);
        (ranges.length ? there : missing).add(mark.item);
        if (ranges.length) {
          drawn.push({ mark, ranges });
          layers.get(mark.kind)?.[toneOf(ranges)].push(...ranges);
        }
        if (index % AT_ONCE === AT_ONCE - 1) yield;
      }
      for (const [layer, { light, dark }] of layers) {
        registry.show(layer, 'light', light);
        registry.show(layer, 'dark', dark);
      }
      return [...missing].filter((item) => !there.has(item));
    },
    isEmpty: () => drawn.length === 0,
    /** @param x, y a point of the viewport in CSS pixels */
    at: (x: number, y: number): DrawnMark | null => markAt(document, drawn, x, y),
    /** The mark after the passage that was shown last, or the one before; null where there is none. */
    next: (by: 1 | -1): DrawnMark | null => nextMark(drawn, shown, by),
    /** Makes a span the current passage; false when it is not on the page, or not shown there. */
    show(page: ReadPage, span: Span): boolean {
      registry.clear(['current']);
      const ranges = page.locate(span);
      if (!showRanges(document, ranges)) return false;
      registry.show('current', toneOf(ranges), ranges);
      shown = span[0];
      return true;
    },
  };
}
