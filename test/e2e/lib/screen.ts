import { until } from '../../../tools/browser/until.ts';
import type { View } from './scenario.ts';

/** Waits until a page of the extension shows the words; answers with the whole text. @throws with what was there instead */
export const shows = (view: View, words: RegExp): Promise<string> =>
  until(`${words} on the page`, async () => {
    const text = await view.text();
    return words.test(text) && text;
  }).catch(async (error) => {
    const text = await view.text().catch((problem) => `(no text: ${problem.message})`);
    throw new Error(`${(error as Error).message}; the page shows:\n${text.slice(0, 2000)}`);
  });

/** Presses the first thing of a kind with these words: `button`, `a`, `input[type=checkbox]`. */
export async function press(view: View, what: string, words: RegExp): Promise<void> {
  await until(`${what} ${words}`, () =>
    view.evaluate(
      (what, words) => {
        const found = [...document.querySelectorAll<HTMLElement>(what)].find((each) =>
          new RegExp(words, 'i').test(each.getAttribute('aria-label') ?? each.textContent ?? ''),
        );
        found?.click();
        return Boolean(found);
      },
      what,
      words.source,
    ),
  );
}

/** Writes into a field as a reader does, so that the page hears of it. */
export const write = (view: View, field: string, words: string): Promise<void> =>
  view.evaluate(
    (field, words) => {
      const element = document.querySelector<HTMLTextAreaElement>(field);
      if (!element) throw new Error(`no ${field}`);
      element.value = words;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    },
    field,
    words,
  );
