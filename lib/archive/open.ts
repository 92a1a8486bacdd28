import type { Archive } from './archive.ts';
import { onChange } from './changes.ts';
import { collect } from './collect.ts';
import { countSaved } from './count.ts';
import { remove, restore, tag } from './edit.ts';
import { planImport, runImport } from './exchange/import.ts';
import { importPassages } from './exchange/import-passages.ts';
import { addToReadingList, dropFromReadingList, readingList } from './exchange/reading-list.ts';
import { writeFile } from './exchange/write-file.ts';
import { Library } from './library/library.ts';
import { deleteNote, notes, tagNote, writeNote } from './notes.ts';
import { type ArchiveOptions, openCore } from './open-core.ts';
import { removeAll, restoreAll } from './remove-all.ts';
import { save } from './save.ts';

/** Opens the archive: at once; the database itself opens with the first call, and again whenever it was lost. */
export function openArchive(options: ArchiveOptions = {}): Archive {
  const { name = 'second-source' } = options;
  const { core, context, care } = openCore(options);
  const library = new Library(context.connection);
  return {
    ...core,
    async saveAll(reports) {
      const saved = await save(context, reports);
      care.notice(false);
      return saved;
    },
    count: () =>
      context.connection.run((db) =>
        db.transaction('r', [db.clippings, db.state], () => countSaved(db)),
      ),
    find: (...request) => library.find(...request),
    holding: () => library.holding(),
    onChange: (changed) => onChange(name, changed),
    notes: (id) => notes(context, id),
    writeNote: (note) => writeNote(context, note),
    tagNote: (...request) => tagNote(context, ...request),
    deleteNote: (id) => deleteNote(context, id),
    tag: (...request) => tag(context, ...request),
    remove: (ids) => remove(context, ids),
    restore: (ids) => restore(context, ids),
    removeAll: (removing) => removeAll(context, removing),
    restoreAll: (...request) => restoreAll(context, ...request),
    collect: (ids) => collect(context, ids),
    exportFile: (request) => writeFile(context, request),
    planImport: (...request) => planImport(context, ...request),
    async runImport(...request) {
      await runImport(context, ...request);
      await care.tidy();
    },
    importPassages: (passages) => importPassages(context, passages),
    readingList: () => readingList(context),
    addToReadingList: (entries) => addToReadingList(context, entries),
    dropFromReadingList: (addresses) => dropFromReadingList(context, addresses),
    tidy: () => care.tidy(),
    close: () => context.connection.close(),
  };
}
