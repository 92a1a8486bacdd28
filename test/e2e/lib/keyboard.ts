import assert from 'node:assert/strict';
import { until } from '../../../tools/browser/until.ts';
import type { View } from './scenario.ts';

/** What has the focus. */
export interface Focused {
  /** Its name, as a screen reader says it. */
  name: string;
  /** Name of the element. */
  tag: string;
  /** Id of the card or row around it; empty where there is none. */
  item: string;
  /** What of it cannot be seen; empty when all is well. */
  unseen: string;
}

/** A view that takes keys: a page, or the sidebar. */
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
    // the heading that a place begins with shows where the reader is by being there
    const ringed =
      /^h[1-6]$/.test(at.localName) || (outlineStyle !== 'none' && outlineWidth !== '0px');
    const unseen = [
      !ringed && 'it has no outline',
      bottom - top < Math.min(box.height, 16) &&
        `at ${box.top} to ${box.bottom} of ${innerHeight} it is out of sight`,
      hit &&
        !at.contains(hit) &&
        !hit.contains(at) &&
        `at ${box.top} to ${box.bottom} of ${innerHeight} it lies under ${hit.outerHTML.slice(0, 80)}`,
    ];
    const labels = [...((at as HTMLInputElement).labels ?? [])].map((one) => one.textContent);
    return {
      name: (at.getAttribute('aria-label') ?? (labels.join(' ') || at.textContent))
        .replace(/\s+/g, ' ')
        .trim(),
      tag: at.localName,
      item: at.closest('article, tr[id]')?.id ?? '',
      unseen: unseen.filter(Boolean).join('; '),
    };
  });

/** Milliseconds within which the answer to a key is drawn on any machine. */
const PATIENCE = 5_000;

/**
 * What has the focus: something must, and it must be seen; a busy machine may draw it some frames later.
 * @param after what was done before, for the message
 * @param now what was found to have it a moment ago
 */
export async function keptFocus(
  view: View,
  after: string,
  now: Focused | null = null,
): Promise<Focused> {
  let found = now;
  const inSight = async () => {
    found = await focused(view);
    return found?.unseen === '';
  };
  if (found?.unseen !== '') await until('the focus is seen', inSight, PATIENCE).catch(() => {}); // what is wrong with it is said below
  assert.ok(found, `after ${after} nothing has the focus`);
  assertSeen(found, `after ${after}`);
  return found;
}

/** The name of a card is all its words. */
const assertSeen = ({ name, unseen }: Focused, when: string) =>
  assert.equal(unseen, '', `${when} the focus on "${name.slice(0, 60)}" is not seen: ${unseen}`);

/**
 * Waits until something that is called so has the focus, as after a change of place, and is seen to.
 * @param tag name of its element, where a link that leads there is called the same
 */
export async function hasFocus(view: View, name: RegExp, tag?: string): Promise<Focused> {
  let found: Focused | null = null;
  // one look sees all of it: by the next the focus may have gone on
  const there = async () => {
    found = await focused(view);
    return (
      found !== null &&
      name.test(found.name) &&
      found.tag === (tag ?? found.tag) &&
      found.unseen === ''
    );
  };
  await until(`the focus is on ${name}`, there).catch(() => {}); // what has it instead is said below
  return assertFocus(found, name, tag);
}

function assertFocus(found: Focused | null, name: RegExp, tag?: string): Focused {
  assert.ok(found, `waiting for ${name} nothing has the focus`);
  assert.match(found.name, name);
  if (tag) assert.equal(found.tag, tag);
  assertSeen(found, `waiting for ${name}`);
  return found;
}

/**
 * Presses keys and tells what has the focus after that: something must have it, and be seen to.
 * @param name what is waited for to have it, where the keys move it to something that is only then drawn
 */
export async function pressed(view: Keyed, keys: string, name?: RegExp): Promise<Focused> {
  await view.key(keys);
  if (name) return hasFocus(view, name);
  await view.evaluate(drawn, PATIENCE); // the answer to a key may be drawn a turn later
  return keptFocus(view, keys);
}

/** Waits until what was done is drawn: three frames, however long a busy machine takes for them; a document that nobody sees has none. */
const drawn = (patience: number): Promise<void> =>
  new Promise((resolve) => {
    const frame = (left: number) =>
      left === 0 ? resolve() : requestAnimationFrame(() => setTimeout(frame, 10, left - 1));
    frame(3);
    setTimeout(resolve, document.hidden ? 60 : patience);
  });

/** More presses of Tab than any state of a screen has stops. */
const MOST = 200;

/** Which way to go, and the card or row in which to look. */
interface Way {
  keys?: 'Tab' | 'Shift+Tab';
  item?: string;
}

/**
 * Goes with the Tab key to the next thing that is called so.
 * @throws when it is not met, or when on the way the focus was nowhere to be seen
 */
export async function tabTo(
  view: Keyed,
  name: RegExp,
  { keys = 'Tab', item = '' }: Way = {},
): Promise<Focused> {
  const passed = new Set<string>();
  for (let n = 0; n < MOST; n++) {
    await view.key(keys);
    const now = await focused(view);
    if (!now) continue; // the browser's own rim between the end of the document and its beginning
    const found = await keptFocus(view, keys, now);
    if (name.test(found.name) && found.item.startsWith(item)) return found;
    passed.add(found.name.slice(0, 40));
  }
  throw new Error(`${keys} does not reach ${name}, only ${[...passed].join(' | ')}`);
}

/** Goes with the Tab key to the next thing that is called so, and presses it. */
export async function press(
  view: Keyed,
  name: RegExp,
  key: 'Enter' | 'Space' = 'Enter',
  way: Way = {},
): Promise<void> {
  await tabTo(view, name, way);
  await view.key(key);
}

/** Every stop of the Tab key, in its order, from one end of the document to the other. */
export async function stops(view: Keyed, keys: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Focused[]> {
  await view.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const found: Focused[] = [];
  const seen = new Set<number>();
  for (let n = 0; n < MOST; n++) {
    await view.key(keys);
    const now = await focused(view);
    const stop = now && (await keptFocus(view, keys, now));
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
