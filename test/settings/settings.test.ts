import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choose, onSettings, readSettings } from '../../lib/settings/settings.ts';

const usual = { level: 'balanced', badge: false, theme: 'browser', density: 'comfortable' };

beforeEach(() => fakeBrowser.reset());

it('are the usual ones until something is chosen, and each choice keeps the others', async () => {
  expect(await readSettings()).toEqual(usual);
  await choose({ badge: true });
  await choose({ level: 'sure' });
  expect(await readSettings()).toEqual({ ...usual, level: 'sure', badge: true });
});

it('tell of a choice on another page, until nobody listens', async () => {
  const heard = vi.fn();
  const stop = onSettings(heard);
  await choose({ level: 'everything' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ ...usual, level: 'everything' }));
  stop();
  await choose({ level: 'sure' });
  expect(heard).toHaveBeenCalledTimes(1);
});

it('take nothing that is no setting', async () => {
  await browser.storage.local.set({
    settings: { level: 'all', badge: 'yes', theme: 'sepia', density: 3 },
  });
  expect(await readSettings()).toEqual(usual);
});
