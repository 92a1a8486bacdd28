import { browser } from 'wxt/browser';

/**
 * What a reader chose for all pages, each choice under a name of its own: none has to be read before another is kept,
 * so that a page may be closed at once, and two pages may choose at the same time.
 */
export interface Choices<All extends object> {
  /** What was chosen; the usual where nothing was, or where the browser cannot read what was. */
  read(): Promise<All>;
  /** Keeps a choice beside the others. */
  choose(change: Partial<All>): Promise<void>;
  /** Back to the usual. */
  forget(): Promise<void>;
  /** Tells what is chosen, and of every later choice, also of one made on another page. @returns ends it */
  follow(changed: (all: All) => void): () => void;
}

type Kept = Record<string, unknown>;

/** @param allIn reads what was kept, which may be anything; of nothing it makes the usual */
export function choicesKept<All extends object>(allIn: (kept: Kept) => All): Choices<All> {
  const names = Object.keys(allIn({}));
  const kept = (): Promise<Kept> =>
    browser.storage.local.get(names).catch((error) => {
      console.error(error);
      return {};
    });
  return {
    read: async () => allIn(await kept()),
    choose: (change) => browser.storage.local.set(change),
    forget: () => browser.storage.local.remove(names),
    follow(changed) {
      const later: Kept = {};
      let before: Kept | null = null;
      const tell = () => before && changed(allIn({ ...before, ...later }));
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const ours = names.filter((name) => area === 'local' && changes[name]);
        for (const name of ours) later[name] = changes[name]?.newValue;
        if (ours.length > 0) tell();
      };
      browser.storage.onChanged.addListener(listener);
      void kept().then((read) => {
        before = read; // what was chosen while it was read is newer
        tell();
      });
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
