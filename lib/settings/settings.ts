import { browser } from 'wxt/browser';
import type { Level } from '../attributions/attribution.ts';

/** What the reader chose for all pages. */
export interface Settings {
  /** Which attributions are shown: those the engine is sure of, the usual, or everything. */
  level: Level;
  /** Whether the toolbar button counts the figures that are reported differently or newer. */
  badge: boolean;
}

const LEVELS: readonly Level[] = ['sure', 'balanced', 'everything'];
const USUAL: Settings = { level: 'balanced', badge: false };
const KEY = 'settings';

/** The reader's choice; the usual where nothing was chosen, or where the browser cannot read what was. */
export async function readSettings(): Promise<Settings> {
  try {
    const { [KEY]: kept } = await browser.storage.local.get(KEY);
    return settingsIn(kept);
  } catch (error) {
    console.error(error);
    return USUAL;
  }
}

/** Keeps a choice beside the others. */
export async function choose(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}

/** Back to the usual. */
export const forgetSettings = (): Promise<void> => browser.storage.local.remove(KEY);

/** Tells of every later choice, also of one made on another page. @returns ends it */
export function onSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(settingsIn(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function settingsIn(value: unknown): Settings {
  const { level, badge } = (value ?? {}) as Partial<Record<keyof Settings, unknown>>;
  return {
    level: LEVELS.find((one) => one === level) ?? USUAL.level,
    badge: badge === true,
  };
}
