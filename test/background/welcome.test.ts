import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeAtInstall } from '../../entrypoints/background/welcome.ts';

beforeEach(() => fakeBrowser.reset());

it.each([
  ['install', 1],
  ['update', 0],
  ['chrome_update', 0],
] as const)('opens the welcome page at "%s" %i times', async (reason, times) => {
  const create = vi.spyOn(browser.tabs, 'create');
  create.mockClear();
  welcomeAtInstall();
  await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
  expect(create).toHaveBeenCalledTimes(times);
  if (times) expect(create).toHaveBeenCalledWith({ url: browser.runtime.getURL('/welcome.html') });
});
