import type { Report } from '../report/report.ts';
import { canonicalAddress } from '../text/address.ts';
import type { Clipping } from './archive.ts';
import type { Context } from './context.ts';
import { toClipping, toReport, unpackStored } from './rows.ts';
import type { ArchiveDatabase, ClippingRow } from './schema.ts';
import { unpackText } from './text-bytes.ts';

/** What is saved of an address: null when nothing is, or when it was deleted. */
export async function savedAt({ connection }: Context, url: string): Promise<Clipping | null> {
  if (!url) return null;
  const address = canonicalAddress(url);
  const row = kept(await connection.run((db) => db.clippings.get({ address })));
  return row && toClipping(row);
}

const kept = (row: ClippingRow | undefined): ClippingRow | null =>
  row && !row.removed ? row : null;

/** One clipping's current report. */
export async function get(context: Context, id: string): Promise<Report | null> {
  return context.connection.run((db) =>
    db.transaction('r', [db.clippings, db.texts, db.analyses], async () => {
      const row = kept(await db.clippings.get({ id }));
      return row && readReport(db, row, context);
    }),
  );
}

async function readReport(db: ArchiveDatabase, row: ClippingRow, { renew }: Context) {
  const number = row.number as number;
  const [text, analysis] = await Promise.all([db.texts.get(number), db.analyses.get(number)]);
  return text ? toReport(row, unpackText(text.text), unpackStored(analysis?.packed), renew) : null;
}

/** When each state of a clipping was seen, oldest first, the current one last; no text is unpacked. */
export async function moments({ connection }: Context, id: string): Promise<string[]> {
  return connection.run((db) =>
    db.transaction('r', [db.clippings, db.versions], async () => {
      const row = kept(await db.clippings.get({ id }));
      if (!row) return [];
      const past = await pastStates(db, id);
      return [...past.map(({ row: { seen } }) => seen), row.seen];
    }),
  );
}

const pastStates = (db: ArchiveDatabase, id: string) => db.versions.where({ id }).toArray();

/** All states of a clipping, oldest first, the current one last; each under the clipping's id. */
export async function versions(context: Context, id: string): Promise<Report[]> {
  return context.connection.run((db) =>
    db.transaction('r', [db.clippings, db.texts, db.analyses, db.versions], async () => {
      const row = kept(await db.clippings.get({ id }));
      if (!row) return [];
      const past = await pastStates(db, id);
      const current = await readReport(db, row, context);
      const earlier = past.map(({ row, text, packed }) =>
        toReport(row, unpackText(text), unpackStored(packed), context.renew),
      );
      return current ? [...earlier, current] : earlier;
    }),
  );
}
