import type { Connection } from '../connection.ts';
import { toMerge } from '../index/plan.ts';
import { type ArchiveDatabase, CATALOGUE } from '../schema.ts';
import { unpackText } from '../text-bytes.ts';
import { foldWords } from './fold.ts';
import { inTurn } from './in-turn.ts';
import { matchShelf } from './match.ts';
import type { ParsedQuery } from './query.ts';
import { buildShelf, mergeShelves, type Shelf } from './shelf.ts';
import { decodeShelf, encodeShelf } from './shelf-bytes.ts';

/** Articles of a new shelf; from so many on that no shelf covers it is stored. */
const STEP = 1024;
/** Of these, read at once: between two readings the page answers its reader. */
const READ = 64;

/** How far a search index is that a query waits for, and how it stops waiting. */
export interface Waiting {
  /** The promise then rejects with its reason; what was indexed stays. */
  signal?: AbortSignal;
  /** Called before each step of more than a moment: articles covered, and in all. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * The library's full-text index, as one context holds it: stored shelves, and small ones for what came since.
 * Only the library page asks it anything, so only there is it loaded; saving an article does no work for it.
 */
export class FullText {
  private shelves: Shelf[] = [];
  private loaded = false;
  private readonly inTurn = inTurn();

  /**
   * Covers every clipping there is: reads texts that no shelf covers, and stores a shelf of many. Queries that wait at
   * the same time share the work step by step, and each can stop waiting.
   * @param total clippings there are
   */
  async refresh(
    { run }: Connection,
    total: number,
    { signal, onProgress }: Waiting = {},
  ): Promise<void> {
    do {
      const covered = this.shelves.reduce((sum, { numbers }) => sum + numbers.length, 0);
      if (this.loaded && total - covered > READ) onProgress?.(Math.min(covered, total), total);
      signal?.throwIfAborted();
    } while (await this.inTurn(() => this.step(run)));
  }

  /** Loads the stored shelves first, then adds a shelf; false when every clipping is covered. */
  private async step(run: Connection['run']): Promise<boolean> {
    if (!this.loaded) {
      this.shelves = await run(loadShelves);
      this.loaded = true;
      return true;
    }
    const last = this.shelves.at(-1)?.numbers.at(-1) ?? -1;
    const shelf = await shelve(run, last);
    if (!shelf) return false;
    this.shelves.push(shelf);
    if (shelf.numbers.length < STEP) return false;
    await this.store(run);
    return true;
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
  const rows = await db.shelves.where('id').above(CATALOGUE).toArray();
  const shelves: Shelf[] = [];
  for (const { bytes } of rows) {
    const shelf = decodeShelf(bytes);
    const last = shelves.at(-1)?.numbers.at(-1) ?? -1;
    if ((shelf.numbers[0] ?? -1) > last) shelves.push(shelf);
  }
  return shelves;
}

/** An article with its words, each once. */
interface Worded {
  number: number;
  words: Set<string>;
}

/** A shelf of the next articles after a number; null when there are none. */
async function shelve(run: Connection['run'], last: number): Promise<Shelf | null> {
  const articles: Worded[] = [];
  while (articles.length < STEP) {
    const after = articles.at(-1)?.number ?? last;
    const more = await run((db) => readWords(db, after));
    articles.push(...more);
    if (more.length < READ) break;
  }
  return articles.length > 0 ? buildShelf(articles) : null;
}

async function readWords(db: ArchiveDatabase, after: number): Promise<Worded[]> {
  const [rows, texts] = await db.transaction('r', [db.clippings, db.texts], async () => {
    const rows = await db.clippings.where('number').above(after).limit(READ).toArray();
    return [rows, await db.texts.bulkGet(rows.map(({ number }) => number as number))] as const;
  });
  return rows.map(({ number, title, byline, outlet }, at) => {
    const text = texts[at] ? unpackText(texts[at].text) : '';
    const words = new Set(foldWords([title, byline ?? '', outlet, text].join('\n')));
    return { number: number as number, words };
  });
}
