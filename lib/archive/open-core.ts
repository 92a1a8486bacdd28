import { type Analysis, NO_ANALYSIS } from '../report/analysis.ts';
import type { Article } from '../text/article.ts';
import type { Archive, Saved } from './archive.ts';
import { type Caretaker, caretaker } from './caretaker.ts';
import { connect } from './connection.ts';
import type { Context } from './context.ts';
import { correct, corrections, dropCorrection } from './corrections.ts';
import { TermIndex } from './index/term-index.ts';
import { perConnection } from './per-connection.ts';
import { get, moments, savedAt, versions } from './read.ts';
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
  engine?: {
    version: number;
    analyse(article: Article): Analysis;
    /** Nothing is read before; without it the engine is ready. */
    ready?: Promise<unknown>;
  };
}

/** What the background does with the archive; the rest of it is the clippings page's, and stays out of the background's program. */
export type ArchiveCore = Pick<
  Archive,
  | 'save'
  | 'related'
  | 'savedAt'
  | 'get'
  | 'versions'
  | 'moments'
  | 'corrections'
  | 'correct'
  | 'dropCorrection'
>;

/** An archive that is open for checking and saving, and what the rest of it is made with. */
export interface OpenCore {
  core: ArchiveCore;
  context: Context;
  care: Caretaker;
}

/** Opens the archive for checking and saving: at once; the database itself opens with the first call, and again whenever it was lost. */
export function openCore(options: ArchiveOptions = {}): OpenCore {
  const { name = 'second-source', engine } = options;
  const context: Context = {
    connection: connect(name, engine?.ready),
    indexOf: perConnection(() => new TermIndex()),
    now: options.now ?? (() => new Date().toISOString()),
    newId: options.newId ?? (() => crypto.randomUUID()),
    engine: engine?.version ?? 0,
    renew: (article, stored) =>
      stored && (!engine || stored.engine >= engine.version)
        ? stored
        : (engine?.analyse(article) ?? stored ?? NO_ANALYSIS),
  };
  const care = caretaker(context);
  const core: ArchiveCore = {
    async save(article, analysis, options) {
      const [saved] = await save(context, [{ article, analysis, ...options }]);
      care.notice(false);
      return saved as Saved;
    },
    async related(...request) {
      const { wantsCare, ...found } = await related(context, ...request);
      care.notice(wantsCare);
      return found;
    },
    savedAt: (url) => savedAt(context, url),
    get: (id) => get(context, id),
    versions: (id) => versions(context, id),
    moments: (id) => moments(context, id),
    corrections: (addresses) => corrections(context, addresses),
    correct: (correction) => correct(context, correction),
    dropCorrection: (id) => dropCorrection(context, id),
  };
  return { core, context, care };
}
