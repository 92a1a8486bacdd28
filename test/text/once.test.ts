import { expect, it, vi } from 'vitest';
import { once } from '../../lib/text/once.ts';

it('makes one thing of one object, and another of another that looks the same', () => {
  const make = vi.fn((words: readonly string[], sign: string) => words.join(sign));
  const joined = once(make);
  const words = ['dam', 'pier'];
  expect([joined(words, '+'), joined(words, '+'), joined([...words], '-')]).toEqual([
    'dam+pier',
    'dam+pier',
    'dam-pier',
  ]);
  expect(make).toHaveBeenCalledTimes(2);
});

it('tries anew where nothing could be made', () => {
  let made: string | null = null;
  const ask = once((_: object) => made);
  const key = {};
  expect(ask(key)).toBeNull();
  made = 'dam';
  expect(ask(key)).toBe('dam');
});
