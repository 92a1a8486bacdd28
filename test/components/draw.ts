import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Draws into the document, after what stood there was taken away. */
export async function draw(what: ComponentChild): Promise<HTMLElement> {
  render(null, document.body);
  document.documentElement.lang = 'en';
  document.title = 'Second Source';
  await act(() => render(what, document.body));
  return document.body;
}

/** Does something and waits until it is drawn. */
export const doing = async (deed: () => unknown): Promise<void> => {
  await act(async () => void (await deed()));
};

/** Presses the button (or tab, or link) with this name. */
export async function press(name: string | RegExp): Promise<void> {
  const buttons = [...document.querySelectorAll<HTMLElement>('button, a, [role="tab"]')];
  const button = buttons.find((one) => {
    const words = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return typeof name === 'string' ? words.trim() === name : name.test(words);
  });
  if (!button)
    throw new Error(`no button "${name}" among ${buttons.map((one) => one.textContent)}`);
  await doing(() => button.click());
}

/** Needs a layout or real colours: left to the browsers. */
const BROWSER_ONLY = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

/** Names and places of what axe finds wrong; empty when all is well. */
export async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, {
    rules: Object.fromEntries(BROWSER_ONLY.map((rule) => [rule, { enabled: false }])),
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
