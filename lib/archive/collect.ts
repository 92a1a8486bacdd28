import type { Context } from './context.ts';
import type { Collected } from './formats/collected.ts';
import { notes } from './notes.ts';
import { get } from './read.ts';
import { toClipping } from './rows.ts';

/** Clippings with report and notes, in the order of the ids; what is not there is left out. */
export async function collect(context: Context, ids: readonly string[]): Promise<Collected[]> {
  const all: Collected[] = [];
  for (const id of ids) {
    const row = await context.connection.run((db) => db.clippings.get({ id }));
    const report = row && (await get(context, id));
    if (!report) continue;
    const written = row.notes > 0 ? await notes(context, id) : [];
    all.push({ clipping: toClipping(row), report, notes: written, hash: row.hash });
  }
  return all;
}
