import type { Correction } from '../compare/correction/correction.ts';
import { contentHash } from './content-hash.ts';
import type { Context } from './context.ts';
import type { CorrectionRow } from './schema.ts';

/** What the reader says without its name and moment. */
export type NewCorrection = Pick<Correction, 'kind' | 'at' | 'against'>;

/**
 * What the reader corrected, latest first.
 * @param addresses canonical ones: only what concerns these reports; everything without them
 */
export async function corrections(
  { connection }: Context,
  addresses?: readonly string[],
): Promise<Correction[]> {
  const rows = await connection.run((db) =>
    addresses
      ? db.corrections.where('addresses').anyOf(addresses).distinct().toArray()
      : db.corrections.toArray(),
  );
  return rows.map(toCorrection).sort((a, b) => b.made.localeCompare(a.made));
}

/** Keeps a correction; said again of more reports, it holds for all of them. Answers with its id. */
export async function correct(
  { connection, now }: Context,
  { kind, at, against }: NewCorrection,
): Promise<string> {
  const id = await contentHash(kind, keyOf(at)); // the same on every machine
  const made = now();
  await connection.runStrictly((db) =>
    db.transaction('rw', [db.corrections, db.tombstones], async () => {
      const before = await db.corrections.get(id);
      const all = [...(before?.against ?? []), ...against];
      const different = [...new Map(all.map((one) => [keyOf(one), one])).values()];
      await db.corrections.put(toRow({ id, kind, at, against: different, made }));
      await db.tombstones.delete(id);
    }),
  );
  return id;
}

/** Takes a correction back and leaves its tombstone. Taking it back again does nothing. */
export async function dropCorrection({ connection, now }: Context, id: string): Promise<void> {
  const removed = now();
  await connection.runStrictly((db) =>
    db.transaction('rw', [db.corrections, db.tombstones], async () => {
      if (!(await db.corrections.get(id))) return;
      await db.corrections.delete(id);
      await db.tombstones.put({ id, kind: 'correction', removed });
    }),
  );
}

/** The row of a correction: with every address that it concerns, for the index. */
export const toRow = (correction: Correction): CorrectionRow => ({
  ...correction,
  addresses: [...new Set([correction.at, ...correction.against].map(({ address }) => address))],
});

export const toCorrection = ({ addresses: _, ...correction }: CorrectionRow): Correction =>
  correction;

const keyOf = ({ address, exact, prefix, suffix }: Correction['at']): string =>
  JSON.stringify([address, exact, prefix, suffix]);
