import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choose, chosen } from '../../lib/settings/choices.ts';
import { settings } from '../../lib/settings/settings.ts';

beforeEach(() => fakeBrowser.reset());

it('are the usual ones until something is chosen', async () => {
  expect(await chosen(settings)).toEqual({ level: 'balanced', badge: false });
  await choose(settings, { level: 'sure' });
  expect(await chosen(settings)).toEqual({ level: 'sure', badge: false });
});

it('take nothing that is no setting', async () => {
  await browser.storage.local.set({ level: 'all', badge: 'yes' });
  expect(await chosen(settings)).toEqual({ level: 'balanced', badge: false });
});
