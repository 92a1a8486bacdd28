import { until } from '../../../tools/browser/until.ts';
import type { Page, Sidebar, Stage, View } from './scenario.ts';

/** A card of the sidebar, as it is read. */
export interface Card {
  id: string;
  title: string;
  text: string;
  current: boolean;
}

/** The sidebar as a reader uses it: by its words, tabs, cards and buttons. */
export interface Panel {
  view: Sidebar;
  text(): Promise<string>;
  /** Waits until the words are there; answers with the whole text. @throws with what was there instead */
  shows(words: RegExp): Promise<string>;
  /** Headline of the page that the sidebar speaks of. */
  title(): Promise<string>;
  /** Number on each tab, by the tab's words. */
  tabs(): Promise<Record<string, number>>;
  /** Turns to a tab by its words. */
  turnTo(tab: string): Promise<void>;
  /** Cards of the open tab. */
  cards(): Promise<Card[]>;
  /** Presses a button by its words, in a card where one is given. */
  press(words: RegExp, card?: string): Promise<void>;
  /** Presses a button with the mouse, where the browser asks for the reader's own hand. */
  click(words: RegExp): Promise<void>;
}

/** Presses the toolbar button on a page and waits until its sidebar speaks of it. */
export async function read({ browser }: Stage, page: Page): Promise<Panel> {
  await browser.pressToolbarButton(page);
  return panelOf(await browser.panel(page));
}

/** Reads a page that has a report, and waits for its headline. */
export async function readReport(stage: Stage, page: Page, headline: string): Promise<Panel> {
  const panel = await read(stage, page);
  await showsHeadline(panel, headline);
  return panel;
}

/** Waits until the sidebar speaks of the page with this headline. */
export async function showsHeadline(panel: Panel, headline: string): Promise<void> {
  await patiently(
    panel,
    `the sidebar shows "${headline}"`,
    async () => (await panel.title()) === headline,
  );
}

export function panelOf(view: Sidebar): Panel {
  const panel: Panel = {
    view,
    text: () => view.text(),
    shows: (words) =>
      patiently(panel, `the sidebar shows ${words}`, async () => {
        const text = await view.text();
        return words.test(text) && text;
      }),
    title: () => view.evaluate(() => document.querySelector('h1')?.textContent?.trim() ?? ''),
    tabs: () =>
      view.evaluate(() => {
        const tabs = [...document.querySelectorAll('[role=tab]')];
        return Object.fromEntries(
          tabs.map((tab) => {
            const [, words = '', n = '0'] = tab.textContent?.match(/^(\D*)(\d*)$/) ?? [];
            return [words.trim(), Number(n)];
          }),
        );
      }),
    turnTo: (tab) => pressIn(panel, '[role=tab]', `^${tab}`, null),
    cards: () =>
      view.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[role=tabpanel] article')].map((card) => {
          // node by node: Firefox gives no inner text of a card that is out of sight
          const nodes = document.createNodeIterator(card, NodeFilter.SHOW_TEXT);
          const words: string[] = [];
          for (let node = nodes.nextNode(); node; node = nodes.nextNode())
            words.push(node.textContent ?? '');
          return {
            id: card.id,
            title: card.querySelector('h2, h3')?.textContent?.trim() ?? '',
            text: words.join(' ').replace(/\s+/g, ' ').trim(),
            current: card.getAttribute('aria-current') === 'true',
          };
        }),
      ),
    click: async (words) => {
      const [x, y] = await patiently(panel, `a button ${words}`, () => middleOf(view, words));
      await view.click(x, y);
    },
    press: (words, card) => pressIn(panel, 'button, summary', words.source, card ?? null),
  };
  return panel;
}

const middleOf = (view: View, words: RegExp): Promise<[number, number] | false> =>
  view.evaluate((words) => {
    const button = [...document.querySelectorAll('button')].find((each) =>
      new RegExp(words, 'i').test(each.getAttribute('aria-label') ?? each.textContent ?? ''),
    );
    button?.scrollIntoView({ block: 'center' });
    const box = button?.getBoundingClientRect();
    return box ? [box.x + box.width / 2, box.y + box.height / 2] : false;
  }, words.source);

async function pressIn(panel: Panel, what: string, words: string, card: string | null) {
  await patiently(panel, `a button /${words}/`, () =>
    panel.view.evaluate(
      (what, words, card) => {
        const place = card === null ? document : document.getElementById(card);
        const button = [...(place?.querySelectorAll<HTMLElement>(what) ?? [])].find((each) =>
          new RegExp(words, 'i').test(each.getAttribute('aria-label') ?? each.textContent ?? ''),
        );
        button?.click();
        return Boolean(button);
      },
      what,
      words,
      card,
    ),
  );
}

/** Waits, and says what the sidebar showed instead when nothing came. */
async function patiently<Value>(
  panel: Panel,
  what: string,
  look: () => Promise<Value | false>,
): Promise<Value> {
  try {
    return await until(what, look);
  } catch (error) {
    const shown = await panel.text().catch((problem) => `(no text: ${problem.message})`);
    throw new Error(`${(error as Error).message}; the sidebar shows:\n${shown.slice(0, 2000)}`);
  }
}
