import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Archive } from '../../lib/archive/archive.ts';
import { connect } from '../../lib/archive/connection.ts';
import { openArchive } from '../../lib/archive/open.ts';
import { problemOf } from '../../lib/archive/problem.ts';
import { ArchiveDatabase, SCHEMA_VERSION } from '../../lib/archive/schema.ts';
import { analysis, article } from './samples.ts';

let archive: Archive;
let databases = 0;
const nameOf = () => `faults-${databases}`;

beforeEach(() => {
  databases++;
  archive = openArchive({ name: nameOf() });
});
afterEach(() => vi.restoreAllMocks());

/** Counts of all tables that hold what the reader kept. */
async function counts() {
  const db = new ArchiveDatabase(nameOf());
  const kept = [db.clippings, db.texts, db.versions, db.notes, db.analyses, db.tail];
  const all = await Promise.all(kept.map((table) => table.count()));
  db.close();
  return all;
}

const changed = () => article({ text: 'Another text.' });
const full = () => new DOMException('no room', 'QuotaExceededError');

describe('fault 12: a full disk', () => {
  /** Makes each write from the nth on fail, as the browser does. */
  function failAt(nth: number) {
    let writes = 0;
    for (const method of ['add', 'put'] as const) {
      const write = IDBObjectStore.prototype[method];
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
        this: IDBObjectStore,
        ...values
      ) {
        if (++writes < nth) return write.apply(this, values);
        throw full();
      });
    }
  }

  it.each([1, 2, 3, 4])('at write %d of a first save leaves nothing, and says so', async (nth) => {
    await archive.find({});
    failAt(nth);
    await expect(archive.save(article(), analysis())).rejects.toMatchObject({ why: 'full' });
    vi.restoreAllMocks();
    expect(await counts()).toEqual([0, 0, 0, 0, 0, 0]);
    expect((await archive.save(article(), analysis())).stored).toBe(true);
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'at write %d of a new version leaves the old one whole',
    async (nth) => {
      const { id } = await archive.save(article(), analysis());
      const before = await counts();
      failAt(nth);
      await expect(archive.save(changed(), analysis())).rejects.toMatchObject({ why: 'full' });
      vi.restoreAllMocks();
      expect(await counts()).toEqual(before);
      expect((await archive.get(id))?.article).toEqual(article());
    },
  );

  it('is recognised when it hides in an aborted transaction', () => {
    const { AbortError, BulkError } = Dexie;
    expect(problemOf(new AbortError(full() as never))?.why).toBe('full');
    expect(problemOf(new BulkError('1 of 5 failed', [full()] as never))?.why).toBe('full');
    expect(problemOf(new Error('a mistake of ours'))).toBeNull();
  });

  it('leaves reading as it was', async () => {
    const { id } = await archive.save(article(), analysis());
    failAt(1);
    await archive.save(changed(), analysis()).catch(() => null);
    expect((await archive.get(id))?.article.title).toBe(article().title);
    expect((await archive.find({})).total).toBe(1);
    expect((await archive.related(changed())).reports).toHaveLength(1);
  });

  it('keeps an import out as a whole', async () => {
    await archive.save(article(), analysis());
    await archive.save(article({ url: 'https://x.example/2' }), analysis());
    let text = '';
    for await (const part of archive.exportFile()) text += part;
    const { readFile } = await import('../../lib/archive/exchange/read-file.ts');
    const file = await readFile({ size: text.length, text: async () => text });
    if (!file.ok) throw new Error(file.sentence);
    databases++;
    const other = openArchive({ name: nameOf() });
    await other.find({});
    failAt(5);
    await expect(other.runImport(file.value)).rejects.toMatchObject({ why: 'full' });
    vi.restoreAllMocks();
    expect(await counts()).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('faults 13 and 15: a database that does not open', () => {
  function failToOpen(times: number, name: string) {
    const open = IDBFactory.prototype.open;
    let failed = 0;
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (
      this: IDBFactory,
      ...values
    ) {
      if (failed++ >= times) return open.apply(this, values);
      throw new DOMException('Internal error opening backing store', name);
    });
  }

  it.each([1, 3, 10])('%d times is opened all the same', async (times) => {
    failToOpen(times, 'UnknownError');
    expect((await archive.save(article(), analysis())).stored).toBe(true);
  });

  it('fifty times is told of, and opens later', async () => {
    failToOpen(50, 'UnknownError');
    await expect(archive.related(article())).rejects.toMatchObject({
      why: 'unavailable',
    });
    vi.restoreAllMocks();
    expect((await archive.save(article(), analysis())).stored).toBe(true);
  }, 20_000);

  it('in a private window is refused with a reason', async () => {
    failToOpen(1000, 'InvalidStateError');
    await expect(archive.save(article(), analysis())).rejects.toMatchObject({ why: 'no storage' });
  });
});

describe('fault 14: a connection that is closed under us', () => {
  it('is opened again by the next call', async () => {
    const { id } = await archive.save(article(), analysis());
    archive.close();
    expect(await archive.get(id)).not.toBeNull();
  });

  it('by the browser, in the middle of work, is opened again', async () => {
    const { id } = await archive.save(article(), analysis());
    const transaction = IDBDatabase.prototype.transaction;
    let lost = 0;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...values
    ) {
      if (lost++ > 0) return transaction.apply(this, values);
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect((await archive.save(article(), analysis())).id).toBe(id);
    expect((await Promise.all([1, 2, 3].map(() => archive.get(id)))).every(Boolean)).toBe(true);
  });

  it('by deleting the database leaves an empty archive that works', async () => {
    await archive.save(article(), analysis());
    const elsewhere = article({ url: 'https://y.example/' });
    expect(await archive.related(elsewhere)).toMatchObject({ saved: 1 });
    expect((await archive.find({ text: 'dam' })).total).toBe(1);
    await Dexie.delete(nameOf());
    expect(await archive.related(elsewhere)).toEqual({ reports: [], saved: 0 });
    expect((await archive.find({ text: 'dam' })).total).toBe(0);
    expect((await archive.find({})).total).toBe(0);
    expect((await archive.save(article(), analysis())).stored).toBe(true);
    expect((await archive.find({})).total).toBe(1);
    expect((await archive.related(elsewhere)).reports).toHaveLength(1);
    expect((await archive.find({ text: 'dam' })).total).toBe(1);
  });
});

describe('faults 9 and 11: an upgrade', () => {
  /** What a later version of the program would open: a new field in each row. */
  class Later extends ArchiveDatabase {
    constructor(name: string, upgrade: (row: Record<string, unknown>) => void) {
      super(name);
      this.version(SCHEMA_VERSION + 1)
        .stores({ clippings: '++number, &id, &address, hidden, outlet' })
        .upgrade((transaction) => transaction.table('clippings').toCollection().modify(upgrade));
    }
  }

  it('that throws leaves the version before, whole and readable', async () => {
    const { id } = await archive.save(article(), analysis());
    archive.close();
    const later = new Later(nameOf(), () => {
      throw new Error('a mistake in the upgrade');
    });
    await expect(later.open()).rejects.toThrow();
    later.close();
    expect((await archive.get(id))?.article).toEqual(article());
  });

  it('by a newer program is let through, and the old page is told to reload', async () => {
    await archive.save(article(), analysis());
    const later = new Later(nameOf(), (row) => {
      row.added = true;
    });
    await later.open();
    expect(await later.clippings.toArray()).toMatchObject([
      { added: true, title: article().title },
    ]);
    await expect(archive.save(changed(), analysis())).rejects.toMatchObject({ why: 'outdated' });
    later.close();
  });
});

it('a database that is closed while work waits for the engine is opened again', async () => {
  const engine = Promise.withResolvers<void>();
  const connection = connect(nameOf(), engine.promise);
  const counted = connection.run((db) => db.clippings.count());
  await vi.waitFor(async () => expect(await Dexie.exists(nameOf())).toBe(true));
  await Dexie.delete(nameOf()); // asks every open connection to close
  engine.resolve();
  expect(await counted).toBe(0);
  connection.close();
});

it('a database that a newer program upgrades while work waits for the engine is left alone', async () => {
  const engine = Promise.withResolvers<void>();
  const connection = connect(nameOf(), engine.promise);
  const counted = connection.run((db) => db.clippings.count());
  await vi.waitFor(async () => expect(await Dexie.exists(nameOf())).toBe(true));
  const later = new Dexie(nameOf());
  later.version(SCHEMA_VERSION + 1).stores({ clippings: '++number, &id' });
  await later.open();
  engine.resolve();
  await expect(counted).rejects.toMatchObject({ why: 'outdated' });
  later.close();
  connection.close();
});
