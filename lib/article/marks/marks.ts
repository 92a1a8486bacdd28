import type { Span } from '../../text/span.ts';
import type { Mark, ReadPage } from '../page.ts';
import type { DrawnMark } from './drawn.ts';
import { markAt } from './mark-at.ts';
import { nextMark } from './next-mark.ts';
import { LAYERS, openRegistry } from './registry.ts';
import { showRanges } from './show-ranges.ts';
import { type Tone, toneBehind } from './tone.ts';

/** Marks drawn between two turns of the page. */
const AT_ONCE = 50;

/** Ranges of one layer, and what stands behind them. */
interface Toned {
  layer: (typeof LAYERS)[number];
  tone: Tone;
  ranges: readonly Range[];
}

/** The marks of one page: drawn, found under the pointer, shown. Not one node of the page changes. */
export function openMarks(document: Document) {
  const registry = openRegistry();
  let drawn: DrawnMark[] = [];
  let tones = new Map<Element, Tone>();
  /** Where in the text the passage begins that was shown last. */
  let shown: number | null = null;

  const toned = (layer: (typeof LAYERS)[number], ranges: readonly Range[]): Toned => {
    const element = ranges[0]?.startContainer.parentElement;
    return { layer, tone: element ? toneBehind(element, tones) : 'light', ranges };
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
     * for before the first range is added: after each that is added the browser works styles out again.
     */
    *draw(page: ReadPage, marks: readonly Mark[]): Generator<undefined, string[]> {
      clear();
      const items = new Map<string, boolean>();
      const found: Toned[] = [];
      for (const [index, mark] of marks.entries()) {
        const ranges = page.locate(mark.span);
        if (ranges.length) drawn.push({ mark, ranges });
        found.push(toned(mark.kind, ranges));
        items.set(mark.item, ranges.length > 0 || items.get(mark.item) === true);
        if (index % AT_ONCE === AT_ONCE - 1) yield;
      }
      for (const { layer, tone, ranges } of found) registry.add(layer, tone, ranges);
      return [...items].filter(([, found]) => !found).map(([item]) => item);
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
      registry.add('current', toned('current', ranges).tone, ranges);
      shown = span[0];
      return true;
    },
  };
}
