import type { Page } from 'puppeteer-core';

/** Microseconds between two looks at what runs. */
const INTERVAL = 500;

/**
 * Watches a tab for some milliseconds with Chromium's sampling profiler.
 *
 * @returns the share of the time, 0 to 1, in which a script of the extension ran, or was waited for by one that it called
 */
export async function extensionShare(tab: Page, milliseconds: number): Promise<number> {
  const session = await tab.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const ours = new Set<number>();
  // a node comes after the one that called it
  for (const { id, callFrame, children = [] } of profile.nodes)
    if (ours.has(id) || callFrame.url.startsWith('chrome-extension://'))
      for (const each of [id, ...children]) ours.add(each);
  const time = (profile.samples ?? []).reduce(
    (sum, id, at) => sum + (ours.has(id) ? (profile.timeDeltas?.[at + 1] ?? 0) : 0),
    0,
  );
  return time / 1000 / milliseconds;
}
