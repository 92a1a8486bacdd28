import type { Span } from '../../text/span.ts';
import type { Mark, ReadPage } from '../page.ts';
import type { DrawnMark } from './drawn.ts';
import { markAt } from './mark-at.ts';
import { LAYERS, openRegistry } from './registry.ts';
import { showRanges } from './show-ranges.ts';
import { type Tone, toneBehind } from './tone.ts';

/** Marks drawn between two turns of the page. */
const AT_ONCE = 50;

/** Ranges of one layer. */
type Layered = readonly [(typeof LAYERS)[number], readonly Range[]];

/** The marks of one page: drawn, found under the pointer, shown. Not one node of the page changes. */
export function openMarks(document: Document) {
  const registry = openRegistry();
  let drawn: DrawnMark[] = [];
  let tones = new Map<Element, Tone>();

  /** Every style is asked for before the first range is added: each one added makes the browser work styles out again. */
  const add = (all: readonly Layered[]) => {
    const toned = all.map(([layer, ranges]) => {
      const element = ranges[0]?.startContainer.parentElement;
      return [layer, element ? toneBehind(element, tones) : null, ranges] as const;
    });
    for (const [layer, tone, ranges] of toned) if (tone) registry.add(layer, tone, ranges);
  };
  const clear = () => {
    registry.clear(LAYERS);
    drawn = [];
    tones = new Map();
  };

  return {
    clear,
    /** Draws exactly these marks, in steps; ends with the items of which nothing is on the page now. */
    *draw(page: ReadPage, marks: readonly Mark[]): Generator<undefined, string[]> {
      clear();
      const items = new Map<string, boolean>();
      let found: Layered[] = [];
      for (const [index, mark] of marks.entries()) {
        const ranges = page.locate(mark.span);
        if (ranges.length) drawn.push({ mark, ranges });
        found.push([mark.kind, ranges]);
        items.set(mark.item, ranges.length > 0 || items.get(mark.item) === true);
        if (index % AT_ONCE !== AT_ONCE - 1) continue;
        add(found);
        found = [];
        yield;
      }
      add(found);
      return [...items].filter(([, found]) => !found).map(([item]) => item);
    },
    /** @param x, y a point of the viewport in CSS pixels */
    at: (x: number, y: number): Mark | null => markAt(document, drawn, x, y)?.mark ?? null,
    /** Makes a span the current passage; false when it is not on the page, or not shown there. */
    show(page: ReadPage, span: Span): boolean {
      registry.clear(['current']);
      const ranges = page.locate(span);
      if (!showRanges(document, ranges)) return false;
      add([['current', ranges]]);
      return true;
    },
  };
}
