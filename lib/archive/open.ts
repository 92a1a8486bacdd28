import type { Analysis } from '../report/analysis.ts';
import type { Article } from '../text/article.ts';
import type { Archive } from './archive.ts';
import { caretaker } from './caretaker.ts';
import { connect } from './connection.ts';
import type { Context } from './context.ts';
import { remove, restore, tag } from './edit.ts';
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
    renew: (article, stored) =>
      stored && (!engine || stored.engine >= engine.version)
        ? stored
        : (engine?.analyse(article) ?? stored ?? NO_ANALYSIS),
  };
  const care = caretaker(context);
  const library = new Library(context.connection);
  return {
    async save(...request) {
      const saved = await save(context, ...request);
      care.notice(false);
      return saved;
    },
    async related(...request) {
      const found = await related(context, ...request);
      care.notice(context.index.wantsCare);
      return found;
    },
    savedAt: (url) => savedAt(context, url),
    get: (id) => get(context, id),
    find: (query) => library.find(query),
    versions: (id) => versions(context, id),
    notes: (id) => notes(context, id),
    writeNote: (note) => writeNote(context, note),
    deleteNote: (id) => deleteNote(context, id),
    tag: (...request) => tag(context, ...request),
    remove: (ids) => remove(context, ids),
    restore: (ids) => restore(context, ids),
    tidy: () => care.tidy(),
    close: () => context.connection.close(),
  };
}
