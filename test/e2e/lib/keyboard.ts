import assert from 'node:assert/strict';
import { until } from '../../../tools/browser/until.ts';
import type { View } from './scenario.ts';

/** What has the focus. */
export interface Focused {
  /** Its name, as a screen reader says it. */
  words: string;
  /** Name of the element. */
  tag: string;
  /** Id of the card or row around it; empty where there is none. */
  item: string;
  /** What of it cannot be seen; empty when all is well. */
  unseen: string;
}

/** A view that takes keys. */
interface Keyed extends View {
  key(keys: string): Promise<void>;
}

/** What has the focus in a document; null where nothing has. */
export const focused = (view: View): Promise<Focused | null> =>
  view.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    if (!at || at === document.body) return null;
    const box = at.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const point = [box.left + box.width / 2, (top + bottom) / 2] as const;
    const hit = document.elementFromPoint(...point);
    const unseen = [
      (outlineStyle === 'none' || outlineWidth === '0px') && 'it has no outline',
      bottom - top < Math.min(box.height, 16) && `it is out of sight: ${box.top} to ${box.bottom}`,
      hit &&
        !at.contains(hit) &&
        !hit.contains(at) &&
        `it lies under ${hit.outerHTML.slice(0, 80)}`,
    ];
    return {
      words: (at.getAttribute('aria-label') ?? at.closest('label')?.textContent ?? at.textContent)
        .replace(/\s+/g, ' ')
        .trim(),
      tag: at.localName,
      item: at.closest('article, tr[id]')?.id ?? '',
      unseen: unseen.filter(Boolean).join('; '),
    };
  });

/**
 * Presses keys and tells what has the focus after that: something must have it, and be seen to.
 * @param words what is waited for to have it, where the keys move it to something that is only then drawn
 */
export async function pressed(view: Keyed, keys: string, words?: RegExp): Promise<Focused> {
  await view.key(keys);
  if (words) {
    const there = async () => words.test((await focused(view))?.words ?? '');
    await until(`the focus is on ${words}`, there, PATIENCE).catch(() => {}); // what has it instead is said below
  } else await new Promise((resolve) => setTimeout(resolve, 60)); // the answer to a key may be drawn a turn later
  const found = await hasFocus(view, keys);
  if (words) assert.match(found.words, words, `after ${keys}`);
  return found;
}

/**
 * What has the focus: something must, and it must be seen; a busy machine may draw it some frames later.
 * @param after what was done before, for the message
 */
export async function hasFocus(view: View, after: string): Promise<Focused> {
  const inSight = async () => (await focused(view))?.unseen === '';
  await until('the focus is seen', inSight, PATIENCE).catch(() => {}); // what is wrong with it is said below
  const found = await focused(view);
  assert.ok(found, `after ${after} nothing has the focus`);
  assert.equal(found.unseen, '', `after ${after} the focus on "${found.words}" is not seen`);
  return found;
}

/** Milliseconds within which the answer to a key is drawn on any machine. */
const PATIENCE = 5_000;

/** More presses of Tab than any state of a screen has stops. */
const MOST = 200;

/** Presses Tab until something with these words has the focus. */
export async function tabTo(view: Keyed, words: RegExp, item = ''): Promise<Focused> {
  const passed: string[] = [];
  for (let n = 0; n < MOST; n++) {
    await view.key('Tab');
    if (!(await focused(view))) continue; // the end of the document: the next press begins anew
    const found = await hasFocus(view, 'Tab');
    if (words.test(found.words) && found.item.startsWith(item)) return found;
    passed.push(found.words.slice(0, 40));
  }
  throw new Error(`Tab does not reach ${words}, only ${passed.slice(0, 40).join(' | ')}`);
}

/** Every stop of the Tab key, in its order, from one end of the document to the other. */
export async function stops(view: Keyed, keys: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Focused[]> {
  await view.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const found: Focused[] = [];
  const seen = new Set<number>();
  for (let n = 0; n < MOST; n++) {
    await view.key(keys);
    const stop = (await focused(view)) && (await hasFocus(view, keys));
    const number = await view.evaluate(() => {
      const all = [...document.querySelectorAll('*')];
      return document.activeElement ? all.indexOf(document.activeElement) : -1;
    });
    if (seen.has(number)) return found;
    if (!stop) continue;
    seen.add(number);
    found.push(stop);
  }
  throw new Error(`more than ${MOST} stops`);
}

/** Names of everything that can be operated and is drawn: each must be a stop, or reached by arrows as the tabs are. */
export const controls = (view: View): Promise<string[]> =>
  view.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], summary, select, input')]
      .filter((one) => one.checkVisibility() && one.getAttribute('role') !== 'tab')
      .map((one) =>
        (one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent)
          .replace(/\s+/g, ' ')
          .trim(),
      ),
  );
