import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settings } from '../../lib/settings/settings.ts';

beforeEach(() => fakeBrowser.reset());

it('are the usual ones until something is chosen', async () => {
  expect(await settings.read()).toEqual({ level: 'balanced', badge: false });
  await settings.choose({ level: 'sure' });
  expect(await settings.read()).toEqual({ level: 'sure', badge: false });
});

it('take nothing that is no setting', async () => {
  await browser.storage.local.set({ level: 'all', badge: 'yes' });
  expect(await settings.read()).toEqual({ level: 'balanced', badge: false });
});
