import { until } from '../../../tools/browser/until.ts';
import type { Page } from './scenario.ts';

/** What has the focus. */
export interface Focused {
  /** `button`, `a`, `h1`; `body` when nothing has it. */
  tag: string;
  /** How it is called: its label, or its words. */
  name: string;
  /** Whether a reader sees where the focus is; a heading that a page begins with shows it by being there. */
  seen: boolean;
}

/** What has the focus now. */
export const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((one) => one.innerText);
    const name = element.getAttribute('aria-label') || labels.join(' ') || element.textContent;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const isThere = box.width > 0 && box.height > 0 && element.checkVisibility();
    const ring = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
    return {
      tag: element.localName,
      name: (name ?? '').replace(/\s+/g, ' ').trim(),
      seen: isThere && (ring || element.localName === 'h1'),
    };
  });

/** Stops that a page may have before what is looked for. */
const MOST = 150;

/**
 * Goes with the Tab key to the next thing that is called so.
 * @throws when it is not met, or when on the way the focus was nowhere to be seen
 */
export async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  const met: string[] = [];
  for (let stop = 0; stop < MOST; stop++) {
    await page.key(key);
    const { tag, name: called, seen } = await focused(page);
    // a browser's own rim between the last thing of a page and the first
    if (tag === 'body') continue;
    if (!seen)
      throw new Error(`on the way to ${name}, the focus on ${tag} "${called}" is not to be seen`);
    if (name.test(called)) return;
    met.push(called.slice(0, 40));
  }
  throw new Error(`${name} is not met with ${key}; met were ${[...new Set(met)].join(' | ')}`);
}

/** Goes with the Tab key to the next thing that is called so, and presses it. */
export async function press(page: Page, name: RegExp, key: 'Enter' | 'Space' = 'Enter') {
  await tabTo(page, name);
  await page.key(key);
}

/** Waits until something that is called so has the focus, as after a change of place. */
export const hasFocus = (page: Page, name: RegExp): Promise<Focused> =>
  until(`the focus is on ${name}`, async () => {
    const now = await focused(page);
    return name.test(now.name) && now.tag !== 'body' && now;
  }).catch(async (error) => {
    const { tag, name: called } = await focused(page);
    throw new Error(`${(error as Error).message}; it is on ${tag} "${called.slice(0, 80)}"`);
  });
