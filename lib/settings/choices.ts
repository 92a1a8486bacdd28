import { browser } from 'wxt/browser';

/**
 * What a reader chose for all pages, each choice under a name of its own: none has to be read before another is kept,
 * so that a page may be closed at once, and two pages may choose at the same time.
 */
export interface Choices<All extends object> {
  names: readonly string[];
  /** Reads what was kept, which may be anything; of nothing it makes the usual. */
  of: (kept: Kept) => All;
}

type Kept = Record<string, unknown>;

export const choicesOf = <All extends object>(of: Choices<All>['of']): Choices<All> => ({
  names: Object.keys(of({})),
  of,
});

const keptOf = ({ names }: Choices<object>): Promise<Kept> =>
  browser.storage.local.get([...names]).catch((error) => {
    console.error(error);
    return {};
  });

/** What was chosen; the usual where nothing was, or where the browser cannot read what was. */
export const chosen = async <All extends object>(choices: Choices<All>): Promise<All> =>
  choices.of(await keptOf(choices));

/** Keeps a choice beside the others. */
export const choose = <All extends object>(_: Choices<All>, change: Partial<All>): Promise<void> =>
  browser.storage.local.set(change);

/** Back to the usual. */
export const forget = ({ names }: Choices<object>): Promise<void> =>
  browser.storage.local.remove([...names]);

/** Tells what is chosen, and of every later choice, also of one made on another page. @returns ends it */
export function follow<All extends object>(
  choices: Choices<All>,
  changed: (all: All) => void,
): () => void {
  const later: Kept = {};
  let before: Kept | null = null;
  const tell = () => before && changed(choices.of({ ...before, ...later }));
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const ours = choices.names.filter((name) => area === 'local' && changes[name]);
    for (const name of ours) later[name] = changes[name]?.newValue;
    if (ours.length > 0) tell();
  };
  browser.storage.onChanged.addListener(listener);
  void keptOf(choices).then((read) => {
    before = read; // what was chosen while it was read is newer
    tell();
  });
  return () => browser.storage.onChanged.removeListener(listener);
}
