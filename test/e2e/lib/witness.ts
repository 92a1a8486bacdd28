import type { ExtensionBrowser, View } from '../../../tools/browser/face.ts';

/** Milliseconds within which a document answers that still runs. */
const PATIENCE = 3_000;
/** Characters of a document's words that are told. */
const MOST = 700;

/** Every document that a scenario opens, remembered for the case that it fails. */
export interface Witness {
  /** The browser as the scenario uses it. */
  browser: ExtensionBrowser;
  /** What stands on each of them now, and what has the focus; one that does not answer is told of too. */
  tell(): Promise<string>;
  /** A picture of each, for whoever cannot play it again. @param fileOf the picture's file by its number */
  picture(fileOf: (number: number) => string): Promise<void>;
}

/** Watches over what a scenario opens. */
export function witness(browser: ExtensionBrowser): Witness {
  const views = new Set<View>();
  const seen =
    <Args extends unknown[], V extends View>(open: (...args: Args) => Promise<V>) =>
    async (...args: Args): Promise<V> => {
      const view = await open(...args);
      views.add(view);
      return view;
    };
  const each = <T>(look: (view: View, number: number) => Promise<T>) =>
    Promise.all([...views].map((view, at) => inTime(look(view, at + 1)).catch(silentOf)));
  return {
    browser: {
      ...browser,
      newPage: seen(browser.newPage),
      newWindow: seen(browser.newWindow),
      extensionPage: seen(browser.extensionPage),
      panel: seen(browser.panel),
    },
    tell: async () => (await each(tellOf)).join('\n'),
    picture: async (fileOf) => void (await each((view, number) => view.screenshot(fileOf(number)))),
  };
}

async function tellOf(view: View): Promise<string> {
  const [address, focus] = await view.evaluate(() => {
    const at = document.activeElement;
    return [location.href, at ? at.outerHTML.slice(0, 120) : 'nothing'];
  });
  const words = (await view.text()).replace(/\n{2,}/g, '\n').slice(0, MOST);
  return `${address} has the focus on ${focus} and shows:\n${words.replace(/^/gm, '  ')}`;
}

const silentOf = (error: Error): string => `a document that is closed or hangs: ${error.message}`;

function inTime<T>(look: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), PATIENCE);
  });
  return Promise.race([look, late]).finally(() => clearTimeout(timer));
}
