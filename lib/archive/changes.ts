import Dexie from 'dexie';

/** Tables of what a reader kept: others are derived, and change when nothing did. */
const KEPT = ['clippings', 'notes', 'corrections', 'reading'];
/** Milliseconds in which many changes are one: an import writes row by row. */
const PAUSE = 120;

/**
 * Tells when something that the reader kept was changed, by this page or by any other of the extension.
 * @param name of the database @returns ends it
 */
export function onChange(name: string, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tables = KEPT.map((table) => `idb://${name}/${table}/`);
  const hear = (parts: object) => {
    if (!Object.keys(parts).some((part) => tables.some((table) => part.startsWith(table)))) return;
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE);
  };
  Dexie.on('storagemutated', hear);
  return () => {
    clearTimeout(timer);
    Dexie.on.storagemutated.unsubscribe(hear);
  };
}
