// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followLook, look } from '../../lib/settings/look.ts';

beforeEach(() => fakeBrowser.reset());

it('is the chosen one at once, and follows a choice on another page', async () => {
  await look.choose({ theme: 'dark' });
  const root = document.createElement('html');
  followLook(root);
  await vi.waitFor(() =>
    expect({ ...root.dataset }).toEqual({ theme: 'dark', density: 'comfortable' }),
  );
  await look.choose({ theme: 'browser', density: 'compact' });
  await vi.waitFor(() => expect(root.dataset.density).toBe('compact'));
  expect(root.dataset.theme || '').toBe('');
});

it('takes nothing that is no look', async () => {
  await browser.storage.local.set({ theme: 'sepia', density: 3 });
  expect(await look.read()).toEqual({ theme: 'browser', density: 'comfortable' });
});
