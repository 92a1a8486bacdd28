import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hostsOff, marksWanted, rememberMarks } from '../../lib/settings/marks.ts';

const [NEWS, TIMES] = ['news.example', 'times.example'];
beforeEach(() => fakeBrowser.reset());

it('are wanted on every site until they are switched off there', async () => {
  expect(await marksWanted(NEWS)).toBe(true);
  await rememberMarks(NEWS, false);
  expect(await marksWanted(NEWS)).toBe(false);
  expect(await marksWanted(TIMES)).toBe(true);
  await rememberMarks(NEWS, true);
  expect(await marksWanted(NEWS)).toBe(true);
});

it('are remembered for each of two sites whose switches were pressed at once', async () => {
  await Promise.all([NEWS, TIMES].map((host) => rememberMarks(host, false)));
  expect((await hostsOff()).toSorted()).toEqual([NEWS, TIMES]);
  await browser.storage.local.set({ archive: { clippings: 2 } });
  await rememberMarks(TIMES, true);
  expect(await hostsOff()).toEqual([NEWS]);
});

it('are asked to be kept before anything else is waited for: the page may be closed at once', () => {
  const set = vi.spyOn(browser.storage.local, 'set');
  void rememberMarks(NEWS, false);
  expect(set).toHaveBeenCalledOnce();
});

it('have no switch of their own where no site is known, nor where the browser cannot read', async () => {
  await rememberMarks(null, false);
  expect(await browser.storage.local.get(null)).toEqual({});
  expect(await marksWanted(null)).toBe(true);
  vi.spyOn(console, 'error').mockImplementationOnce(() => {});
  vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('broken disk'));
  expect(await hostsOff()).toEqual([]);
});
