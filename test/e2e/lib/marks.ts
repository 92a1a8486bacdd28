import { until } from '../../../tools/browser/until.ts';
import type { Page } from './scenario.ts';

/** The words under each kind of mark on the page, in the order of the page. */
export function marksOn(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, ranges] of CSS.highlights) {
      const kind = name.match(/^second-source-(\w+)/)?.[1];
      if (!kind) continue;
      found[kind] = [...(found[kind] ?? []), ...[...ranges].map((range) => `${range}`)];
    }
    return found;
  });
}

/** Waits until there are marks of a kind. */
export const marksOf = (page: Page, kind: string): Promise<string[]> =>
  until(`marks of kind ${kind} on the page`, async () => {
    const marks = (await marksOn(page))[kind] ?? [];
    return marks.length > 0 && marks;
  });

/** Where the first letters of a mark stand in the viewport, once it is scrolled there and the scrolling is over. */
export async function placeOfMark(page: Page, kind: string, words: string) {
  let last = '';
  return until(`the mark "${words}" has its place`, async () => {
    const place = await placeNow(page, kind, words);
    const rests = JSON.stringify(place) === last;
    last = JSON.stringify(place);
    return rests && place;
  });
}

const placeNow = (page: Page, kind: string, words: string) =>
  page.evaluate(
    (kind, words) => {
      for (const [name, ranges] of CSS.highlights)
        for (const range of name.startsWith(`second-source-${kind}`) ? ranges : []) {
          if (!`${range}`.includes(words)) continue;
          (range.startContainer as Text).parentElement?.scrollIntoView({
            block: 'center',
            behavior: 'instant',
          });
          const [box] = (range as Range).getClientRects();
          if (box) return { x: box.x + 8, y: box.y + box.height / 2 };
        }
      return null;
    },
    kind,
    words,
  );
