import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choose, onSettings, readSettings } from '../../lib/settings/settings.ts';

beforeEach(() => fakeBrowser.reset());

it('are the usual ones until something is chosen, and each choice keeps the others', async () => {
  expect(await readSettings()).toEqual({ level: 'balanced', badge: false });
  await choose({ badge: true });
  await choose({ level: 'sure' });
  expect(await readSettings()).toEqual({ level: 'sure', badge: true });
});

it('tell of a choice on another page, until nobody listens', async () => {
  const heard = vi.fn();
  const stop = onSettings(heard);
  await choose({ level: 'everything' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ level: 'everything', badge: false }));
  stop();
  await choose({ level: 'sure' });
  expect(heard).toHaveBeenCalledTimes(1);
});

it('take nothing that is no setting', async () => {
  await browser.storage.local.set({ settings: { level: 'all', badge: 'yes' } });
  expect(await readSettings()).toEqual({ level: 'balanced', badge: false });
});
