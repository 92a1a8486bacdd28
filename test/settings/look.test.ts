// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choose, chosen } from '../../lib/settings/choices.ts';
import { followLook, look } from '../../lib/settings/look.ts';

beforeEach(() => fakeBrowser.reset());

it('is the chosen one at once, and follows a choice on another page', async () => {
  await choose(look, { theme: 'dark' });
  const root = document.createElement('html');
  followLook(root);
  await vi.waitFor(() =>
    expect({ ...root.dataset }).toEqual({ theme: 'dark', density: 'comfortable' }),
  );
  await choose(look, { theme: 'browser', density: 'compact' });
  await vi.waitFor(() => expect(root.dataset.density).toBe('compact'));
  expect(root.dataset.theme || '').toBe('');
});

it('takes nothing that is no look', async () => {
  await browser.storage.local.set({ theme: 'sepia', density: 3 });
  expect(await chosen(look)).toEqual({ theme: 'browser', density: 'comfortable' });
});
