import type { Connection } from '../connection.ts';
import { toMerge } from '../index/plan.ts';
import type { ArchiveDatabase } from '../schema.ts';
import { unpackText } from '../text-bytes.ts';
import { foldWords } from './fold.ts';
import { matchShelf } from './match.ts';
import type { ParsedQuery } from './query.ts';
import { buildShelf, mergeShelves, type Shelf } from './shelf.ts';
import { decodeShelf, encodeShelf } from './shelf-bytes.ts';

/** Articles read at once, and from how many on that no shelf covers a new shelf is stored. */
const STEP = 1024;

/**
 * The library's full-text index, as one context holds it: stored shelves, and small ones for what came since.
 * Only the library page asks it anything, so only there is it loaded; saving an article does no work for it.
 */
export class FullText {
  private shelves: Shelf[] = [];
  private loaded = false;

  /** Covers every clipping there is: reads texts that no shelf covers, and stores a shelf of many. */
  async refresh({ run }: Connection): Promise<void> {
    if (!this.loaded) this.shelves = await run(loadShelves);
    this.loaded = true;
    for (;;) {
      const last = this.shelves.at(-1)?.numbers.at(-1) ?? -1;
      const shelf = await run((db) => shelve(db, last));
      if (!shelf) return;
      this.shelves.push(shelf);
      if (shelf.numbers.length >= STEP) await this.store(run);
    }
  }

  /** Numbers of the articles that have all words; some may be gone meanwhile, and phrases are yet to be looked at. */
  match(query: Pick<ParsedQuery, 'words' | 'prefixes' | 'phrases'>): number[] {
    return this.shelves.flatMap((shelf) => matchShelf(shelf, query));
  }

  /** Merges what is due and stores all shelves but the small ones before the newest. */
  private async store(run: Connection['run']): Promise<void> {
    const added = this.shelves.pop() as Shelf;
    const due = toMerge(
      this.shelves.map(({ numbers }) => numbers.length),
      added.numbers.length,
    );
    const merged = this.shelves.splice(this.shelves.length - due);
    const alive = await run(async (db) => {
      const first = (merged[0] ?? added).numbers[0] ?? 0;
      return new Set(await db.clippings.where('number').aboveOrEqual(first).primaryKeys());
    });
    const shelf = mergeShelves([...merged, added], (number) => alive.has(number));
    this.shelves.push(shelf);
    const first = shelf.numbers[0] ?? 0;
    const bytes = encodeShelf(shelf);
    await run((db) =>
      db.transaction('rw', db.shelves, async () => {
        // a shelf's key is its first number: those it was merged from begin at or after it
        await db.shelves
          .where('id')
          .between(first, shelf.numbers.at(-1) ?? first, true, true)
          .delete();
        await db.shelves.put({ id: first, size: shelf.numbers.length, bytes });
      }),
    );
  }
}

/** Stored shelves as far as they follow on one another: what two pages wrote at once may overlap. */
async function loadShelves(db: ArchiveDatabase): Promise<Shelf[]> {
  const rows = await db.shelves.orderBy('id').toArray();
  const shelves: Shelf[] = [];
  for (const { bytes } of rows) {
    const shelf = decodeShelf(bytes);
    const last = shelves.at(-1)?.numbers.at(-1) ?? -1;
    if ((shelf.numbers[0] ?? -1) > last) shelves.push(shelf);
  }
  return shelves;
}

/** A shelf of the next articles after a number; null when there are none. */
async function shelve(db: ArchiveDatabase, last: number): Promise<Shelf | null> {
  const [rows, texts] = await db.transaction('r', [db.clippings, db.texts], async () => {
    const rows = await db.clippings.where('number').above(last).limit(STEP).toArray();
    return [rows, await db.texts.bulkGet(rows.map(({ number }) => number as number))] as const;
  });
  if (rows.length === 0) return null;
  return buildShelf(
    rows.map(({ number, title, byline, outlet }, at) => {
      const text = texts[at] ? unpackText(texts[at].text) : '';
      const words = foldWords([title, byline ?? '', outlet, text].join('\n'));
      return { number: number as number, words };
    }),
  );
}
