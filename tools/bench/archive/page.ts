import { Dexie } from 'dexie';
import type { Archive } from '../../../lib/archive/archive.ts';
import { connect } from '../../../lib/archive/connection.ts';
import { careForIndex } from '../../../lib/archive/index/care.ts';
import { openArchive } from '../../../lib/archive/open.ts';
import { unpackAnalysis } from '../../../lib/archive/packed/analysis.ts';
import { prepare } from '../../../lib/archive/prepare.ts';
import type { Removal } from '../../../lib/archive/remove-all.ts';
import { ArchiveDatabase } from '../../../lib/archive/schema.ts';
import { unpackText } from '../../../lib/archive/text-bytes.ts';
import type { Analysis } from '../../../lib/report/analysis.ts';
import type { Article } from '../../../lib/text/article.ts';
import { analysisOf, articleAt, copyOf, REPORTS, reportOf } from './generate.ts';

const archives = new Map<string, Archive>();
const archiveOf = (name: string): Archive => {
  const open = archives.get(name) ?? openArchive({ name });
  archives.set(name, open);
  return open;
};
const databases = new Map<string, ArchiveDatabase>();
const databaseOf = (name: string): ArchiveDatabase => {
  const open = databases.get(name) ?? new ArchiveDatabase(name);
  databases.set(name, open);
  return open;
};
/** As durable as what it is compared with. */
const bareOf = (name: string) => {
  const open = databases.get(`bare ${name}`) ?? new ArchiveDatabase(`bare ${name}`, 'strict');
  databases.set(`bare ${name}`, open);
  return open;
};
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** What the bench asks of the page. Everything takes and gives plain data. */
const bench = {
  /** Saves generated articles, from where an earlier run ended; gives milliseconds. */
  async fill(name: string, to: number): Promise<number> {
    const archive = archiveOf(name);
    return timed(async () => {
      for (let at = Number(localStorage.getItem(name) ?? 0); at < to; at += 250) {
        const articles = Array.from({ length: Math.min(250, to - at) }, (_, each) =>
          articleAt(at + each),
        );
        await archive.saveAll(
          articles.map((article) => ({ article, analysis: analysisOf(article) })),
        );
        localStorage.setItem(name, String(Math.min(at + 250, to)));
      }
      await archive.tidy();
      // a kept archive has the saves of the last run in its tail
      await careForIndex(connect(name), 1);
    });
  },

  async keep(name: string, all: { article: Article; analysis: Analysis }[]): Promise<void> {
    await archiveOf(name).saveAll(all);
  },

  tidy: (name: string): Promise<void> => archiveOf(name).tidy(),

  /** Milliseconds of one check, what it found of its story, and one read of the same rows. */
  async check(
    name: string,
    story: number,
  ): Promise<{ check: number; read: number; found: number }> {
    const article = reportOf(story, REPORTS);
    let ids: string[] = [];
    let found = 0;
    const check = await timed(async () => {
      const { reports } = await archiveOf(name).related(article);
      ids = reports.map(({ id }) => id);
      found = reports.filter((report) => report.article.url.includes(`/${story}/`)).length;
    });
    const db = databaseOf(name);
    const rows = await db.clippings.where('id').anyOf(ids).toArray();
    const numbers = rows.map(({ number }) => number as number);
    const read = await timed(() =>
      db.transaction('r', [db.clippings, db.texts, db.analyses], () =>
        Promise.all([
          db.clippings.bulkGet(numbers),
          db.texts.bulkGet(numbers),
          db.analyses.bulkGet(numbers),
        ]),
      ),
    );
    return { check, read, found };
  },

  /** Opens the database, and nothing more: what a cold check does not count. */
  async open(name: string): Promise<number> {
    return timed(() => archiveOf(name).savedAt('https://nowhere.example/'));
  },

  /** Reads every text and analysis and looks for the words of a page in it: milliseconds. */
  async scan(name: string, story: number): Promise<number> {
    const db = databaseOf(name);
    const words = [
      ...new Set(
        reportOf(story, REPORTS)
          .text.split(/\W+/)
          .filter((word) => word.length > 4),
      ),
    ].slice(0, 40);
    return timed(async () => {
      for (let last = -1; ; ) {
        const [texts, analyses] = await Promise.all([
          db.texts.where('number').above(last).limit(500).toArray(),
          db.analyses.where('number').above(last).limit(500).toArray(),
        ]);
        if (texts.length === 0) return;
        for (const { text } of texts) {
          const plain = unpackText(text);
          words.filter((word) => plain.includes(word));
        }
        for (const { packed } of analyses) unpackAnalysis(packed);
        last = texts.at(-1)?.number ?? last;
      }
    });
  },

  /** Milliseconds of saving one article, of writing its bytes bare, and of packing alone. */
  async save(
    name: string,
    index: number,
    salt: number,
  ): Promise<{ save: number; bare: number; ready: number }> {
    const article = {
      ...articleAt(10_000_000 + index),
      url: `https://new.example/${salt}/${index}`,
    };
    const analysis = analysisOf(article);
    const bare = new Dexie('bare');
    bare.version(1).stores({ bytes: 'number' });
    await bare.open();
    await bare.table('bytes').count();
    let bytes: unknown;
    const ready = await timed(async () => {
      const { text, packed, content } = await prepare(article, analysis);
      bytes = { number: index, text, packed, content };
    });
    const put = () =>
      timed(() =>
        bare.transaction('rw', bare.table('bytes'), () => bare.table('bytes').put(bytes)),
      );
    const save = () => timed(() => archiveOf(name).save(article, analysis));
    const first = index % 2 ? await put() : await save();
    const second = index % 2 ? await save() : await put();
    bare.close();
    return index % 2 ? { bare: first, save: second, ready } : { save: first, bare: second, ready };
  },

  /** Share of copied passages whose origin is among the candidates. */
  async copies(
    name: string,
    size: number,
    pairs: number,
    copied: number,
    edited: number,
  ): Promise<number> {
    let found = 0;
    for (let seed = 1; seed <= pairs; seed++) {
      const index = (seed * 7919) % size;
      const page = copyOf(index, copied, edited, seed);
      const { reports } = await archiveOf(name).related(page);
      if (reports.some(({ article }) => article.url === articleAt(index).url)) found++;
    }
    return found / pairs;
  },

  async find(name: string, text: string): Promise<{ ms: number; total: number; shown: number }> {
    let total = 0;
    let shown = 0;
    const ms = await timed(async () => {
      const found = await archiveOf(name).find({ text, sort: 'published' });
      total = found.total;
      shown = found.clippings.length;
    });
    return { ms, total, shown };
  },

  /** Bytes of the stored term index, and of the text it covers. */
  async stored(name: string): Promise<Record<string, number>> {
    const db = databaseOf(name);
    const sum = async (table: 'segments' | 'shelves') =>
      (await db[table].toArray()).reduce((bytes, row) => bytes + row.bytes.byteLength, 0);
    return {
      segments: await sum('segments'),
      parts: await db.segments.count(),
      shelves: await sum('shelves'),
    };
  },

  /** Milliseconds of deleting everything until it is acknowledged, and what takes it back. */
  async removeAll(name: string): Promise<{ ms: number; removal: Removal }> {
    const start = performance.now();
    const removal = await archiveOf(name).removeAll();
    return { ms: performance.now() - start, removal };
  },

  restoreAll: (name: string, removal: Removal): Promise<number> =>
    timed(() => archiveOf(name).restoreAll(removal)),

  /** Removes for good what was deleted, as if the time to undo it were over: milliseconds. */
  async sweep(name: string): Promise<number> {
    const later = () => new Date(Date.now() + 3_600_000).toISOString();
    const archive = openArchive({ name, now: later });
    const ms = await timed(() => archive.tidy());
    archive.close();
    localStorage.removeItem(name); // it is filled anew next time
    return ms;
  },

  /** Copies the rows that are kept of clippings into a bare database with the same indexes. */
  async copyBare(name: string): Promise<void> {
    const [from, to] = [databaseOf(name), bareOf(name)];
    for (const table of ['clippings', 'texts', 'analyses'])
      for (let last = -1; ; ) {
        const rows = await from.table(table).where('number').above(last).limit(1000).toArray();
        if (rows.length === 0) break;
        await to.table(table).bulkPut(rows);
        last = rows.at(-1).number;
      }
  },

  /** Empties the bare copy in one transaction, and nothing more: milliseconds. */
  clearBare(name: string): Promise<number> {
    const db = bareOf(name);
    const tables = [db.clippings, db.texts, db.analyses];
    return timed(() =>
      db.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear()))),
    );
  },

  words: (story: number) => reportOf(story, 0).text.split(/\W+/),
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
