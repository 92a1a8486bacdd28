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
  expect(fetch.mock.calls.map(([address]) => address)).toEqual(['own:/english.json']);
});

it('tries again when the browser does not hand it out at once', async () => {
  answers(2);
  expect(await readOwnFile('/english.json')).toHaveLength(3);
});

it('tries again when the browser never answers', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
  const fetch = vi.fn((_address: string, { signal }: RequestInit) =>
    fetch.mock.calls.length > 1
      ? Promise.resolve(new Response('abc'))
      : new Promise<Response>((_, reject) => signal?.aborted && reject(signal.reason)),
  );
  vi.stubGlobal('fetch', fetch);
  expect(await readOwnFile('/english.json')).toHaveLength(3);
  expect(timeout).toHaveBeenCalledWith(5_000);
  timeout.mockRestore();
});

it('gives up in the end', async () => {
  const fetch = answers(99);
  await expect(readOwnFile('/english.json')).rejects.toThrow('Failed to fetch');
  expect(fetch).toHaveBeenCalledTimes(4);
});
