import type { Analysis } from '../report/analysis.ts';
import type { Article } from '../text/article.ts';
import type { Archive, Saved } from './archive.ts';
import { caretaker } from './caretaker.ts';
import { collect } from './collect.ts';
import { connect } from './connection.ts';
import type { Context } from './context.ts';
import { correct, corrections, dropCorrection } from './corrections.ts';
import { countSaved } from './count.ts';
import { remove, restore, tag } from './edit.ts';
import { planImport, runImport } from './exchange/import.ts';
import { importPassages } from './exchange/import-passages.ts';
import { addToReadingList, dropFromReadingList, readingList } from './exchange/reading-list.ts';
import { writeFile } from './exchange/write-file.ts';
import { TermIndex } from './index/term-index.ts';
import { Library } from './library/library.ts';
import { deleteNote, notes, writeNote } from './notes.ts';
import { NO_ANALYSIS } from './packed/analysis.ts';
import { get, savedAt, versions } from './read.ts';
import { related } from './related.ts';
import { save } from './save.ts';

/** What an archive is opened with; nothing is needed in the extension. */
export interface ArchiveOptions {
  /** Name of the database. */
  name?: string;
  /** The clock; ISO 8601. */
  now?: () => string;
  newId?: () => string;
  /** The running engine, for analyses that are missing or of an older one. Without it they are given as stored. */
  engine?: { version: number; analyse(article: Article): Analysis };
}

/** Opens the archive: at once; the database itself opens with the first call, and again whenever it was lost. */
export function openArchive(options: ArchiveOptions = {}): Archive {
  const { name = 'second-source', engine } = options;
  const context: Context = {
    connection: connect(name),
    index: new TermIndex(),
    now: options.now ?? (() => new Date().toISOString()),
    newId: options.newId ?? (() => crypto.randomUUID()),
    engine: engine?.version ?? 0,
    renew: (article, stored) =>
      stored && (!engine || stored.engine >= engine.version)
        ? stored
        : (engine?.analyse(article) ?? stored ?? NO_ANALYSIS),
  };
  const care = caretaker(context);
  const library = new Library(context.connection);
  return {
    async save(article, analysis, options) {
      const [saved] = await save(context, [{ article, analysis, ...options }]);
      care.notice(false);
      return saved as Saved;
    },
    async saveAll(reports) {
      const saved = await save(context, reports);
      care.notice(false);
      return saved;
    },
    async related(...request) {
      const found = await related(context, ...request);
      care.notice(context.index.wantsCare);
      return found;
    },
    count: () =>
      context.connection.run((db) =>
        db.transaction('r', [db.clippings, db.state], () => countSaved(db)),
      ),
    savedAt: (url) => savedAt(context, url),
    get: (id) => get(context, id),
    find: (query) => library.find(query),
    versions: (id) => versions(context, id),
    notes: (id) => notes(context, id),
    writeNote: (note) => writeNote(context, note),
    deleteNote: (id) => deleteNote(context, id),
    corrections: (addresses) => corrections(context, addresses),
    correct: (correction) => correct(context, correction),
    dropCorrection: (id) => dropCorrection(context, id),
    tag: (...request) => tag(context, ...request),
    remove: (ids) => remove(context, ids),
    restore: (ids) => restore(context, ids),
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
