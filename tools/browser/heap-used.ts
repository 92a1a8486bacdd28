import type { Target } from 'puppeteer-core';

/** Bytes that a document's or a worker's scripts hold after garbage was collected; 0 for one that is not running. */
export async function heapUsed(target: Target | undefined): Promise<number> {
  if (!target) return 0;
  const session = await target.createCDPSession();
  try {
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.send('HeapProfiler.disable');
    return usedSize;
  } finally {
    await session.detach(); // a worker that is still attached to can't be ended
  }
}
