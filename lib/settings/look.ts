import { browser } from 'wxt/browser';

/** How the sidebar and the full pages look. Kept apart from the other settings: no page waits for it. */
export interface Look {
  /** Light, dark, or as the browser. */
  theme: 'browser' | 'light' | 'dark';
  /** How much room the lists take. */
  density: 'comfortable' | 'compact';
}

const KEY = 'look';

/** The reader's choice; the usual where nothing was chosen. */
export async function readLook(): Promise<Look> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return lookIn(kept);
}

/** Keeps a choice beside the other. */
export async function chooseLook(change: Partial<Look>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readLook()), ...change } });
}

/** Back to the usual. */
export const forgetLook = (): Promise<void> => browser.storage.local.remove(KEY);

/** Gives a page the reader's theme and density, now and whenever they are changed on another page. @param root its `html` */
export function followLook(root: HTMLElement): void {
  const show = ({ theme, density }: Look) => {
    root.dataset.theme = theme === 'browser' ? '' : theme;
    root.dataset.density = density;
  };
  readLook().then(show, (error) => console.error(error));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[KEY]) show(lookIn(changes[KEY].newValue));
  });
}

function lookIn(value: unknown): Look {
  const { theme, density } = (value ?? {}) as Partial<Record<keyof Look, unknown>>;
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'browser',
    density: density === 'compact' ? density : 'comfortable',
  };
}
