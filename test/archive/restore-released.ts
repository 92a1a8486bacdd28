import Dexie from 'dexie';

/** A database as a released version of the program left it: its stores, and their rows with bytes as Base64. */
interface Released {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, Record<string, unknown>[]>;
}

function revive(name: string, value: unknown): unknown {
  if (name === 'terms' || name === 'shingles') return Uint32Array.from(value as number[]);
  return value && typeof value === 'object' && 'bytes in base64' in value
    ? Uint8Array.from(atob(String(value['bytes in base64'])), (unit) => unit.charCodeAt(0))
    : value;
}

/**
 * Makes a database anew, as that version would have: in Node or in a browser.
 * @param text a file of `released/`
 */
export async function restoreReleased(text: string, name: string): Promise<Released> {
  const released: Released = JSON.parse(text, revive);
  const db = new Dexie(name);
  db.version(released.version).stores(released.stores);
  await db.open();
  for (const [table, rows] of Object.entries(released.rows)) await db.table(table).bulkAdd(rows);
  db.close();
  return released;
}
