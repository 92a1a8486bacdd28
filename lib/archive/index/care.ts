import type { Connection } from '../connection.ts';
import { countOn } from '../count.ts';
import type { ArchiveDatabase, StateRow } from '../schema.ts';
import { FRESH_INDEX, INDEX_FORMAT, readState } from '../state.ts';
import { unpackText } from '../text-bytes.ts';
import { featuresOf } from './features.ts';
import { mergeSegments } from './merge.ts';
import { TAIL_LIMIT, toMerge } from './plan.ts';
import {
  buildSegment,
  decodeSegment,
  encodeSegment,
  SEGMENT_LIMIT,
  type Segment,
} from './segment.ts';

/** The most tail rows that one sealing takes, so that a large import does not hold all of them in memory. */
const SEAL_MOST = 8192;
/** Articles that one step of a rebuild reads. */
const STEP = 256;

/**
 * Keeps the index small and whole: seals the tail, merges segments, rebuilds what is missing or of another format.
 * May be ended at any moment and may run in two contexts at once: each step is one transaction that checks whether
 * another was quicker, and what is left undone is done at the next call.
 * @param enough rows of the tail from which on it is sealed
 */
export async function careForIndex({ run }: Connection, enough = TAIL_LIMIT): Promise<void> {
  await run(beginRebuild);
  while (await run(rebuildStep));
  while (await run((db) => sealStep(db, enough)));
}

/** Seals the oldest rows of the tail, together with the segments that are due; false when no more is to do. */
async function sealStep(db: ArchiveDatabase, enough: number): Promise<boolean> {
  const read = await db.transaction(
    'r',
    [db.tail, db.segments, db.state, db.clippings],
    async () => {
      const state = await readState(db);
      const tail = await db.tail.orderBy('number').limit(SEAL_MOST).toArray();
      const isDead = isMostlyDead(state) && state.counted.rows + tail.length <= SEGMENT_LIMIT;
      if (tail.length < Math.max(enough, 1) && !isDead) return null;
      const kept = state.segments.slice();
      const sizes = kept.map(({ size }) => size);
      const due = isDead ? sizes.length : toMerge(sizes, tail.length);
      const merged = kept.splice(sizes.length - due);
      const rows = await db.segments.bulkGet(merged.map(({ id }) => id));
      const first = rows.length > 0 ? 0 : (tail[0]?.number ?? 0);
      const last = tail.at(-1)?.number ?? Infinity;
      const alive = await db.clippings
        .where('number')
        .between(first, last, true, true)
        .primaryKeys();
      return { state, tail, kept, merged, rows, alive: new Set(alive) };
    },
  );
  if (!read) return false;
  const { state, tail, kept, merged, rows, alive } = read;
  const parts = [...rows.map(readSegment), buildSegment(tail)];
  const segment = mergeSegments(parts, (number) => alive.has(number));
  const bytes = encodeSegment(segment);
  const size = segment.numbers.length;
  await db.transaction('rw', [db.tail, db.segments, db.state, db.clippings], async () => {
    const now = await readState(db);
    if (now.indexes !== state.indexes) return; // another context was quicker
    await db.segments.bulkDelete(merged.map(({ id }) => id));
    const id = await db.segments.add({ size, bytes });
    await db.tail.bulkDelete(tail.map(({ number }) => number));
    const segments = [...kept, { id, size }];
    const counted = await countOn(db, now.counted, tail.at(-1)?.number ?? -1);
    await db.state.put({ ...now, indexes: now.indexes + 1, segments, counted });
  });
  return tail.length >= enough;
}

/**
 * More than half of what the segments hold was deleted. Its candidates would crowd out living ones: a query reads only
 * a few more than asked.
 */
function isMostlyDead({ segments, counted }: StateRow): boolean {
  const held = segments.reduce((sum, { size }) => sum + size, 0);
  return counted.upTo >= 0 && held > 2 * counted.rows;
}

function readSegment(row: { bytes: Uint8Array } | undefined): Segment {
  return row ? decodeSegment(row.bytes) : buildSegment([]);
}

/** Empties the index when it is of another format or lost a segment, and notes what is to be read again. */
async function beginRebuild(db: ArchiveDatabase): Promise<void> {
  await db.transaction('rw', [db.tail, db.segments, db.state, db.clippings], async () => {
    const state = await readState(db);
    const ids = await db.segments.toCollection().primaryKeys();
    const whole = state.segments.every(({ id }) => ids.includes(id));
    if (state.format === INDEX_FORMAT && whole && !(await isForgotten(db, state))) return;
    await Promise.all([db.segments.clear(), db.tail.clear()]);
    const last = (await db.clippings.orderBy('number').lastKey()) as number | undefined;
    const rebuilding = { next: 0, last: last ?? -1 };
    await db.state.put({ ...state, ...FRESH_INDEX, indexes: state.indexes + 1, rebuilding });
  });
}

/** There are clippings, and no index at all. */
async function isForgotten(db: ArchiveDatabase, state: StateRow): Promise<boolean> {
  if (state.segments.length > 0 || state.rebuilding) return false;
  return (await db.tail.count()) === 0 && (await db.clippings.count()) > 0;
}

/** Reads some more articles again; false when all were read. */
async function rebuildStep(db: ArchiveDatabase): Promise<boolean> {
  const tables = [db.tail, db.state, db.clippings, db.texts];
  return db.transaction('rw', tables, async () => {
    const state = await readState(db);
    if (!state.rebuilding) return false;
    const { next, last } = state.rebuilding;
    const rows = await db.clippings
      .where('number')
      .between(next, last, true, true)
      .limit(STEP)
      .toArray();
    const numbers = rows.map(({ number }) => number as number);
    const texts = await db.texts.bulkGet(numbers);
    const tail = rows.map(({ title }, at) => {
      const text = texts[at] ? unpackText(texts[at].text) : '';
      const { terms, shingles } = featuresOf({ title, text });
      return { number: numbers[at] as number, terms, shingles };
    });
    await db.tail.bulkPut(tail);
    const done = rows.length < STEP;
    const rebuilding = done ? null : { next: (numbers.at(-1) as number) + 1, last };
    // rows came in below the newest number: contexts that read the tail on by number must read it all again
    await db.state.put({ ...state, rebuilding, indexes: state.indexes + (done ? 1 : 0) });
    return !done;
  });
}
