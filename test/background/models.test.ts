import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { BY_HAND, BY_HAND_FILE, loadModels, MODELS_FILE } from '../../tools/lib/models.ts';

const readOwnFile = vi.hoisted(() => vi.fn());
vi.mock('../../entrypoints/background/own-file.ts', () => ({ readOwnFile }));

beforeEach(() => {
  vi.resetModules();
  vi.restoreAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

const read = async () => (await import('../../entrypoints/background/models.ts')).models;

it('reads the weights that are shipped', async () => {
  readOwnFile.mockResolvedValue(readFileSync(MODELS_FILE));
  expect(await read()).toEqual(loadModels());
  expect(console.error).not.toHaveBeenCalled();
});

it.each([
  ['can not be read', () => Promise.reject(new Error('gone'))],
  ['holds no weights', async () => new Uint8Array()],
])('goes by those set by hand, and says so, where the file %s', async (_, answer) => {
  readOwnFile.mockImplementationOnce(answer);
  readOwnFile.mockResolvedValue(readFileSync(BY_HAND_FILE));
  expect(await read()).toEqual(BY_HAND);
  expect(readOwnFile).toHaveBeenLastCalledWith('/comparison-by-hand.json');
  expect(console.error).toHaveBeenCalledWith('/comparison.json holds no weights');
});

it('is refused, never guessed, where there are none at all', async () => {
  readOwnFile.mockRejectedValue(new Error('gone'));
  await expect(read()).rejects.toThrow('no weights');
});
