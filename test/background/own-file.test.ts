import { afterEach, expect, it, vi } from 'vitest';
import { readOwnFile } from '../../entrypoints/background/own-file.ts';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { getURL: (path: string) => `own:${path}` } },
}));
afterEach(() => vi.unstubAllGlobals());

const answers = (failures: number) => {
  const fetch = vi.fn(async (_address: string) => {
    if (fetch.mock.calls.length <= failures) throw new TypeError('Failed to fetch');
    return new Response(new Uint8Array([1, 2, 3]));
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

it('reads a file of the extension by its own address', async () => {
  const fetch = answers(0);
  expect(await readOwnFile('/english.json')).toEqual(new Uint8Array([1, 2, 3]));
  expect(fetch).toHaveBeenCalledExactlyOnceWith('own:/english.json');
});

it('tries again when the browser does not hand it out at once', async () => {
  answers(2);
  expect(await readOwnFile('/english.json')).toHaveLength(3);
});

it('gives up in the end', async () => {
  const fetch = answers(99);
  await expect(readOwnFile('/english.json')).rejects.toThrow('Failed to fetch');
  expect(fetch).toHaveBeenCalledTimes(4);
});
