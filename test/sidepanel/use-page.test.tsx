// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { follow } from '../../entrypoints/sidepanel/follow.ts';
import { type Page, usePage } from '../../entrypoints/sidepanel/usePage.ts';
import { doing, draw } from '../components/draw.ts';

type Followed = Parameters<typeof follow>[0];

const seen = vi.hoisted(() => ({
  followed: null as Followed | null,
  asked: [] as { tab: number; answer: (sentence: string) => void }[],
}));
vi.mock('../../entrypoints/sidepanel/follow.ts', () => ({
  follow: (followed: Followed) => {
    seen.followed = followed;
    return () => {};
  },
}));
vi.mock('../../lib/messages/send.ts', () => ({
  askBackground: (_type: string, { tab }: { tab: number }) =>
    new Promise((resolve) => {
      const answer = (sentence: string) => resolve({ ok: false, why: 'failed', sentence });
      seen.asked.push({ tab, answer });
    }),
}));

let page: Page;
const Beside = () => {
  page = usePage(
    () => {},
    () => {},
  );
  return null;
};
const followed = () => seen.followed as Followed;
const told = () => (page.shown.phase === 'none' ? page.shown.details : page.shown.phase);

beforeEach(async () => {
  vi.useFakeTimers();
  seen.asked.length = 0;
  await draw(<Beside />);
});
afterEach(() => vi.useRealTimers());

it('waits for a page that is on its way', async () => {
  await doing(() => followed().onLeaving(7));
  await doing(() => vi.advanceTimersByTime(1_000));
  expect(told()).toBe('reading');
  expect(seen.asked).toHaveLength(0);
  await doing(() => followed().onPage(7, true));
  await doing(() => vi.advanceTimersByTime(60_000));
  expect(seen.asked).toHaveLength(1);
});

it('reads a page that never ends loading, and once more without a flicker when it does end', async () => {
  await doing(() => followed().onLeaving(7));
  await doing(() => vi.advanceTimersByTime(5_000));
  expect(seen.asked.map(({ tab }) => tab)).toEqual([7]);
  await doing(() => seen.asked[0]?.answer('half of it'));
  expect(told()).toBe('half of it');
  await doing(() => followed().onPage(7, true));
  expect(told()).toBe('half of it');
  await doing(() => seen.asked[1]?.answer('all of it'));
  expect(told()).toBe('all of it');
});

it('reads a page that is pressed on its way at once, and once more without a flicker when it is complete', async () => {
  await doing(() => followed().onLeaving(7));
  await doing(() => followed().onPage(7, false));
  await doing(() => seen.asked[0]?.answer('half of it'));
  await doing(() => followed().onPage(7, true));
  expect(told()).toBe('half of it');
  await doing(() => seen.asked[1]?.answer('all of it'));
  expect(told()).toBe('all of it');
});

it('shows that it reads when a page is pressed that is complete', async () => {
  await doing(() => followed().onLeaving(7));
  await doing(() => followed().onPage(7, true));
  await doing(() => seen.asked[0]?.answer('not allowed yet'));
  await doing(() => followed().onPage(7, false));
  expect(told()).toBe('reading');
});

it('does not show what was found on the page that was left', async () => {
  await doing(() => followed().onPage(7, true));
  await doing(() => followed().onLeaving(7));
  await doing(() => followed().onFound(7, {} as Parameters<Followed['onFound']>[1]));
  await doing(() => seen.asked[0]?.answer('the page before'));
  expect(told()).toBe('reading');
});

it('stays stopped when the reader stopped it', async () => {
  await doing(() => followed().onLeaving(7));
  await doing(() => page.cancel());
  await doing(() => vi.advanceTimersByTime(60_000));
  expect(page.shown).toMatchObject({ phase: 'none', reason: 'stopped' });
});
