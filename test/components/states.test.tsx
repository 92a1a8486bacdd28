// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchTabs } from '../../components/panel/Panel.tsx';
import { en } from '../../lib/view/words/en.ts';
import { enLater } from '../../lib/view/words/en-later.ts';
import { enPages } from '../../lib/view/words/en-pages.ts';
import { speak } from '../../lib/view/words/say.ts';
import { ITEM_STATES } from '../gallery/items.tsx';
import { PANEL_STATES } from '../gallery/panel.tsx';
import { STATES } from '../gallery/states.ts';
import { draw, violations } from './draw.ts';
import { escaped, pseudo } from './pseudo.ts';

/** What the sidebar says: at once, and in the parts that come later. */
const beside = { ...en, ...enLater };
const all = { ...beside, ...enPages };
beforeAll(fetchTabs);
afterAll(() => speak(all, 'en-GB'));

const ofPages = Object.entries(STATES).filter(([, { kind }]) => kind !== 'popover');

describe.each(ofPages)('%s', (name, { draw: state }) => {
  it('has nothing that axe finds wrong', async () => {
    speak(all, 'en-GB');
    await draw(state());
    expect(document.body.textContent?.trim()).not.toBe('');
    // a page without a heading is a page a screen reader cannot find its way in
    expect(document.querySelector('h1')?.textContent).toBeTruthy();
    if (name !== 'many') expect(await violations()).toEqual([]);
  }, 20_000);

  it('shows no words that are not in the catalogue or in the article', async () => {
    speak(pseudo(all), 'en-GB');
    await draw(state());
    expect(escaped(document.body)).toEqual([]);
  });
});

describe('the checks themselves', () => {
  it('see a button without a name', async () => {
    await draw(
      <main>
        <h1>A page</h1>
        {/* biome-ignore lint/a11y/useButtonType: the fault to be found */}
        <button />
      </main>,
    );
    expect(await violations()).toEqual(['button-name: <button></button>']);
  });

  it('see words that did not come from the catalogue', async () => {
    await draw(
      <button type="button" aria-label="Unheard">
        Nobody translated this
      </button>,
    );
    expect(escaped(document.body)).toContain('translated');
    expect(escaped(document.body)).toContain('Unheard');
  });
});

describe.each(Object.entries({ ...PANEL_STATES, ...ITEM_STATES }))('sidebar: %s', (_, state) => {
  it('needs no sentence of the full pages', async () => {
    speak(pseudo(beside), 'en-GB');
    await draw(state());
    expect(escaped(document.body)).toEqual([]);
  });
});
