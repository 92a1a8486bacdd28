// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Items, useItems } from '../../entrypoints/sidepanel/useItems.ts';

let items: Items;
function Probe() {
  items = useItems(null);
  return (
    <div role="tabpanel" key={items.tab}>
      <article class="item" id={items.tab === 'sources' ? 'source:1' : 'figure:1'} tabIndex={-1} />
    </div>
  );
}
const drawn = () => new Promise((resolve) => queueMicrotask(() => resolve(null)));

beforeEach(() => {
  render(null, document.body);
  // a busy machine: no frame comes, and with it no effect
  vi.stubGlobal('requestAnimationFrame', () => 0);
  render(<Probe />, document.body);
});

it('a chosen card has the focus with the next drawing, before any frame', async () => {
  items.choose('source:1');
  await drawn();
  expect(document.activeElement?.id).toBe('source:1');
});

it('so has one of another tab, in the moment in which its tab is drawn', async () => {
  items.choose('figure:1');
  await drawn();
  expect(items.tab).toBe('figures');
  expect(document.activeElement?.id).toBe('figure:1');
});

it('one step goes to the first card', async () => {
  items.step(1);
  await drawn();
  expect(document.activeElement?.id).toBe('source:1');
});
