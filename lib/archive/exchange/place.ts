import type { ArchiveDatabase, ClippingRow } from '../schema.ts';
import type { Incoming, State } from './states.ts';

/** Where a clipping of a file belongs: what is kept of it already, and which of its states are new. */
export interface Place {
  incoming: Incoming;
  kept: ClippingRow | null;
  fresh: State[];
}

/** Holds a file against the archive. Runs inside a transaction over clippings and versions. */
export async function placeAll(db: ArchiveDatabase, all: readonly Incoming[]): Promise<Place[]> {
  const rows = await db.clippings.toArray();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const byAddress = new Map(rows.map((row) => [row.address, row]));
  const places: Place[] = [];
  for (const incoming of all) {
    const kept = byAddress.get(incoming.address) ?? byId.get(incoming.clipping.id) ?? null;
    const known = kept ? await hashesOf(db, kept) : new Set();
    const fresh = incoming.states.filter(({ prepared }) => !known.has(prepared.content.hash));
    places.push({ incoming, kept, fresh: kept ? fresh : incoming.states });
  }
  return places;
}

async function hashesOf(db: ArchiveDatabase, kept: ClippingRow): Promise<Set<string>> {
  const past = kept.version > 1 ? await db.versions.where({ id: kept.id }).toArray() : [];
  return new Set([kept.hash, ...past.map(({ row }) => row.hash)]);
}
