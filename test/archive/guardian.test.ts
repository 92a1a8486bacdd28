import { describe, expect, it } from 'vitest';
import { guardian, type Remembered } from '../../lib/archive/guardian.ts';

const watcher = (moment = { now: '2026-05-13T10:00:00Z' }) => {
  let kept: Remembered | null = null;
  const memory = {
    get: async () => kept,
    set: async (next: Remembered) => {
      kept = next;
    },
  };
  return guardian(memory, () => moment.now);
};

describe('an emptied archive', () => {
  it('is told once, with how much was there', async () => {
    const watch = watcher();
    expect((await watch.look(0)).lost).toBeNull();
    await watch.wrote(12);
    expect((await watch.look(12)).lost).toBeNull();
    expect((await watch.look(0)).lost).toBe(12);
    expect((await watch.look(0)).lost).toBeNull();
  });

  it('is not told when the reader deleted everything', async () => {
    const watch = watcher();
    await watch.wrote(3);
    await watch.wrote(0);
    expect((await watch.look(0)).lost).toBeNull();
  });
});

describe('a backup', () => {
  it('is due when there is something to lose, and the last is two weeks old', async () => {
    const moment = { now: '2026-05-13T10:00:00Z' };
    const watch = watcher(moment);
    expect((await watch.look(0)).backupDue).toBe(false);
    expect((await watch.look(1)).backupDue).toBe(true);
    await watch.backedUp();
    expect((await watch.look(1)).backupDue).toBe(false);
    moment.now = '2026-05-28T10:00:00Z';
    expect((await watch.look(1)).backupDue).toBe(true);
  });
});

it('asks the browser to keep the data once', async () => {
  const watch = watcher();
  const asked: true[] = [];
  const storage = { persist: async () => asked.push(true) > 0 };
  expect(await watch.persist(storage)).toBe(true);
  expect(await watch.persist(storage)).toBeNull();
  expect(asked).toHaveLength(1);
});
