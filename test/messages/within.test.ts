import { expect, it } from 'vitest';
import { within } from '../../lib/messages/within.ts';

const after = (milliseconds: number, value: string) =>
  new Promise<string>((resolve) => setTimeout(() => resolve(value), milliseconds));

it.each([
  ['what comes in time', 200, after(1, 'told'), 'told'],
  ['something else for what comes late', 1, after(200, 'told'), 'late'],
  ['something else for what never comes', 1, new Promise<string>(() => {}), 'late'],
])('gives %s', async (_, milliseconds, work, given) =>
  expect(await within(milliseconds, work, 'late')).toBe(given),
);

it('throws what the work throws in time', async () =>
  expect(within(200, Promise.reject(new Error('gone')), 'late')).rejects.toThrow('gone'));
