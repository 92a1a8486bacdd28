import { addState, takeOut } from '../save.ts';
import type { ArchiveDatabase, ClippingRow, VersionRow } from '../schema.ts';
import { noteEdits } from '../state.ts';
import type { Place } from './place.ts';
import type { State } from './states.ts';

/** Stores a clipping that is not there yet, with the file's ids and dates. */
export async function addClipping(db: ArchiveDatabase, { incoming }: Place): Promise<void> {
  const { clipping, states } = incoming;
  const base = {
    id: clipping.id,
    saved: clipping.saved,
    tags: clipping.tags,
    notes: 0,
    ...(clipping.sample ? { sample: true as const, hidden: 1 as const } : {}),
  };
  const rows = states.map((state, at) => rowOf(base, state, at + 1));
  const past = states.slice(0, -1).map((state, at) => versionOf(rows[at] as ClippingRow, state));
  await db.versions.bulkPut(past);
  await addState(db, rows.at(-1) as ClippingRow, (states.at(-1) as State).prepared);
}

/** Adds states that a kept clipping lacks: all of its states then stand in the order in which they were seen. */
export async function addStates(
  db: ArchiveDatabase,
  kept: ClippingRow,
  fresh: readonly State[],
  revised: string,
): Promise<void> {
  const past = await db.versions.where({ id: kept.id }).toArray();
  const lastSeen = fresh.reduce((last, { seen }) => (seen > last ? seen : last), '');
  const isNewer = lastSeen > kept.seen;
  const current = isNewer ? fresh.find(({ seen }) => seen === lastSeen) : undefined;
  const { number, removed: _, ...base } = kept;
  const before: VersionRow[] = [
    ...past,
    ...fresh
      .filter((state) => state !== current)
      .map((state) => versionOf(rowOf(base, state, 0), state)),
  ];
  if (current) before.push(await takeOut(db, kept));
  before.sort((a, b) => (a.row.seen < b.row.seen ? -1 : a.row.seen > b.row.seen ? 1 : 0));
  await db.versions.bulkDelete(past.map(({ id, version }) => [id, version] as [string, number]));
  await db.versions.bulkPut(
    before.map((state, at) => ({
      ...state,
      version: at + 1,
      row: { ...state.row, version: at + 1 },
    })),
  );
  const version = before.length + 1;
  if (current) await addState(db, { ...rowOf(base, current, version), revised }, current.prepared);
  else {
    await db.clippings.put({ ...kept, version, revised, number: number as number });
    await noteEdits(db, [number as number]);
  }
}

type Base = Pick<ClippingRow, 'id' | 'saved' | 'tags' | 'notes' | 'noteTags' | 'sample' | 'hidden'>;

const rowOf = (base: Base, { prepared, seen, revised }: State, version: number): ClippingRow => ({
  id: base.id,
  saved: base.saved,
  tags: base.tags,
  notes: base.notes,
  ...(base.noteTags ? { noteTags: base.noteTags } : {}),
  ...(base.sample ? { sample: base.sample, hidden: 1 as const } : {}),
  ...prepared.content,
  version,
  seen,
  revised,
});

const versionOf = (row: ClippingRow, { prepared }: State): VersionRow => ({
  id: row.id,
  version: row.version,
  row,
  text: prepared.text,
  engine: prepared.engine,
  packed: prepared.packed,
});
