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
    expect((await watch.look(12)).lost).toBeNull();
    expect((await watch.look(0)).lost).toBe(12);
    expect((await watch.look(0)).lost).toBeNull();
  });

  it('is not told when the reader deleted everything', async () => {
    const watch = watcher();
    await watch.look(3);
    await watch.deleted(0);
    expect((await watch.look(0)).lost).toBeNull();
  });

  it('offers a backup with the next clipping, however new it is', async () => {
    const watch = watcher();
    await watch.look(12);
    await watch.backedUp();
    await watch.look(0);
    expect(await watch.look(1)).toEqual({ lost: null, backupDue: true, backedUp: null });
    await watch.backedUp();
    expect((await watch.look(1)).backupDue).toBe(false);
  });
});

describe('a backup', () => {
  it('is due two weeks after the first clipping, and two weeks after the last backup', async () => {
    const moment = { now: '2026-05-13T10:00:00Z' };
    const watch = watcher(moment);
    expect((await watch.look(0)).backupDue).toBe(false);
    moment.now = '2026-06-13T10:00:00Z';
    expect((await watch.look(1)).backupDue).toBe(false);
    moment.now = '2026-06-27T10:00:00Z';
    expect((await watch.look(2)).backupDue).toBe(false);
    moment.now = '2026-06-28T10:00:00Z';
    expect((await watch.look(2)).backupDue).toBe(true);
    await watch.backedUp();
    expect(await watch.look(2)).toMatchObject({ backupDue: false, backedUp: moment.now });
    moment.now = '2026-07-13T10:00:00Z';
    expect((await watch.look(2)).backupDue).toBe(true);
    expect((await watch.look(0)).backupDue).toBe(false);
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
