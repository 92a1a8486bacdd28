import Dexie from 'dexie';
import { browser } from 'wxt/browser';
import { openArchive } from '../../../../lib/archive/open.ts';
import { ArchiveDatabase } from '../../../../lib/archive/schema.ts';
import { readState } from '../../../../lib/archive/state.ts';
import { restoreReleased } from '../../../archive/restore-released.ts';
import { analysis, article } from '../../../archive/samples.ts';
import type { Ask } from './background.ts';

/** How one call to the background ended. */
export interface Ending {
  index: number;
  how: 'acknowledged' | 'rejected' | 'hung';
  /** Milliseconds until then. */
  ms: number;
}

/** Milliseconds after which a call counts as hung. */
const PATIENCE = 4000;

async function ask(
  message: Ask,
): Promise<{ ok: boolean; value?: unknown; sentence?: string } | undefined> {
  return browser.runtime.sendMessage(message);
}

async function save(index: number): Promise<Ending> {
  const start = performance.now();
  const late = new Promise<'hung'>((resolve) => setTimeout(resolve, PATIENCE, 'hung'));
  const asked = ask({ type: 'save', index }).then(
    (answer) => (answer?.ok ? ('acknowledged' as const) : ('rejected' as const)),
    () => 'rejected' as const,
  );
  return { index, how: await Promise.race([asked, late]), ms: performance.now() - start };
}

const client = {
  save: (indexes: number[]) => Promise.all(indexes.map(save)),

  /** Numbers of the reports that are stored, each as often as it is. */
  async stored(): Promise<number[]> {
    const { clippings } = await openArchive().find({ limit: 1_000_000 });
    return clippings.map(({ title }) => Number(title.replace('Report ', '')));
  },

  ask,

  /** Rows of a database, whatever its version: how many, and how many of them a later program has changed. */
  async rows(name: string): Promise<{ version: number; rows: number; changed: number }> {
    const db = new Dexie(name);
    db.on('versionchange', () => false); // an upgrade that is taken up again waits until these are read
    await db.open();
    const all = await db.table('clippings').toArray();
    const changed = all.filter((row) => row.edition === `edition of ${row.title}`).length;
    const { version } = db.backendDB();
    db.close();
    return { version, rows: all.length, changed };
  },

  /** What is left of a database: rows of each kind, how many are deleted, how many have only a tombstone, and what counts. */
  async left(name: string) {
    const db = new ArchiveDatabase(name);
    const [clippings, texts, analyses, tombstones] = await Promise.all([
      db.clippings.toArray(),
      db.texts.toCollection().primaryKeys(),
      db.analyses.toCollection().primaryKeys(),
      db.tombstones.toCollection().primaryKeys(),
    ]);
    db.close();
    const ids = new Set([...clippings.map(({ id }) => id), ...tombstones]);
    const archive = openArchive({ name });
    const counted = await archive.count();
    const listed = (await archive.find({})).total;
    archive.close();
    return {
      rows: [clippings.length, texts.length, analyses.length] as const,
      removed: clippings.filter(({ removed }) => removed !== undefined).length,
      tombstones: tombstones.length,
      ids: ids.size,
      counted,
      listed,
    };
  },

  /** Signs of edits: how many there are, the first of them, and up to which they are known to be forgotten. */
  async edits(name: string): Promise<{ n: number; first: number; forgotten: number }> {
    const db = new ArchiveDatabase(name);
    const n = await db.edits.count();
    const first = (await db.edits.orderBy('seq').first())?.seq ?? 0;
    const { forgotten } = await readState(db);
    db.close();
    return { n, first, forgotten };
  },

  /** Makes a database as a released version left it, and tells what this program finds in it. */
  async released(text: string, name: string) {
    const { rows } = await restoreReleased(text, name);
    const archive = openArchive({ name });
    const kept = await archive.savedAt(article().url);
    const id = kept?.id ?? '';
    const found = {
      clippings: (await archive.find({})).total,
      tags: kept?.tags,
      texts: (await archive.versions(id)).map((report) => report.article.text),
      notes: (await archive.notes(id)).map(({ text, anchor, tags }) => ({ text, anchor, tags })),
      phrase: (await archive.find({ text: '"held after all"' })).total,
      corrections: (await archive.corrections()).length,
    };
    archive.close();
    const [note] = rows.notes ?? [];
    return { found, rows: rows.clippings?.length, note, corrections: rows.corrections?.length };
  },

  /** Keeps a database open as a page of the old program does, and writes to it when told. */
  async old(name: string): Promise<string> {
    old = openArchive({ name });
    await old.find({});
    return 'open';
  },
  async writeInOld(): Promise<string> {
    const report = article({ url: 'https://harbourpost.example/from-the-old-page' });
    return (
      (await old?.save(report, analysis()).then(
        () => 'saved',
        (error) => error.why,
      )) ?? ''
    );
  },

  async saveHere(text: string): Promise<string> {
    const saved = await openArchive({ name: 'shared' }).save(article({ text }), analysis());
    return `${saved.id} ${saved.stored}`;
  },
  async versionsHere(id: string): Promise<number> {
    const all = openArchive({ name: 'shared' });
    const { total } = await all.find({});
    return total * 1000 + (await all.versions(id)).length;
  },
};
let old: ReturnType<typeof openArchive> | null = null;

export type Client = typeof client;
Object.assign(globalThis, { client });
