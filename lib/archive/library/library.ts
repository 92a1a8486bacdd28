import type { Clipping, Query } from '../archive.ts';
import type { Connection } from '../connection.ts';
import { perConnection } from '../per-connection.ts';
import { toClipping } from '../rows.ts';
import type { ArchiveDatabase, ClippingRow } from '../schema.ts';
import { unpackText } from '../text-bytes.ts';
import { Catalogue } from './catalogue.ts';
import { foldWords } from './fold.ts';
import { FullText, type Waiting } from './full-text.ts';
import { type Counted, countHeld, type Holding } from './holding.ts';
import { inTurn } from './in-turn.ts';
import { matchWords } from './match.ts';
import { mayHavePhrase } from './may-have-phrase.ts';
import { type ParsedQuery, parseQuery } from './query.ts';

/** One page of what was found. */
export interface Found {
  clippings: Clipping[];
  total: number;
  /** False when a phrase was asked for and not every text was looked at: `total` is then the most there can be. */
  exact: boolean;
}

/** Milliseconds after an answer in which the page may be busy showing it. */
const QUIET = 1000;
/** Texts that are looked through at once for a phrase, and at most for a first answer. */
const BATCH = 64;
const FIRST_ANSWER = 320;

interface Held {
  catalogue: Catalogue;
  fullText: FullText;
}

/** What the library page asks; holds its indexes between two questions. */
export class Library {
  private readonly heldOf = perConnection(
    (): Held => ({
      catalogue: new Catalogue(),
      fullText: new FullText(),
    }),
  );
  private readonly inTurn = inTurn();
  private readonly connection: Connection;
  private keeping: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async find(
    { text = '', sort = 'saved', descending, offset = 0, limit = 50, thorough = false }: Query,
    waiting: Waiting = {},
  ): Promise<Found> {
    const { run } = this.connection;
    const query = parseQuery(text);
    const held = await this.inTurn(() => run((db) => this.upToDate(db)));
    this.keepLater(held);
    waiting.signal?.throwIfAborted();
    const falling = descending ?? !(sort === 'title' || sort === 'outlet');
    const passing = held.catalogue.select(query, sort, falling).map(({ number }) => number);
    const matching = await this.withWords(passing, query, held, waiting);
    if (query.phrases.length === 0) {
      const clippings = await run((db) => read(db, matching.slice(offset, offset + limit)));
      return { clippings, total: matching.length, exact: true };
    }
    return run((db) =>
      readPhrases(db, matching, query, {
        offset,
        limit,
        most: thorough ? matching.length : FIRST_ANSWER,
      }),
    );
  }

  /** What a list can be narrowed to, each as it is written in one of its clippings. */
  async holding(): Promise<Holding> {
    const { run } = this.connection;
    const held = await this.inTurn(() => run((db) => this.upToDate(db)));
    this.keepLater(held);
    const { tags, outlets, ...rest } = countHeld(held.catalogue.entries.values());
    const numbers = [...new Set([...tags, ...outlets].map(({ number }) => number))];
    const rows = await run((db) => db.clippings.bulkGet(numbers));
    const rowOf = new Map(numbers.map((number, at) => [number, rows[at]]));
    const written = (
      all: typeof tags,
      names: (row: ClippingRow | undefined) => readonly string[],
    ): Counted[] =>
      all.map(({ name, n, number }) => ({
        name: names(rowOf.get(number)).find((one) => one.toLowerCase() === name) ?? name,
        n,
      }));
    return {
      ...rest,
      tags: written(tags, (row) => (row ? [...row.tags, ...(row.noteTags ?? [])] : [])),
      outlets: written(outlets, (row) => (row ? [row.outlet] : [])),
    };
  }

  /** Behind what the reader waits for. It is derived data: what fails here is done again another time. */
  private keepLater({ catalogue }: Held): void {
    if (!catalogue.isWorthKeeping) return;
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => {
      catalogue.keep(this.connection).catch((error) => console.info(error));
    }, QUIET);
  }

  /** What is held in memory, with what any context has changed since. */
  private async upToDate(db: ArchiveDatabase): Promise<Held> {
    const held = this.heldOf(db);
    const tables = [db.state, db.edits, db.shelves, db.clippings];
    await db.transaction('r', tables, () => held.catalogue.refresh(db));
    return held;
  }

  /** Those of the numbers whose texts or notes have the words of a query. */
  private async withWords(
    numbers: number[],
    query: ParsedQuery,
    { catalogue: { entries }, fullText }: Held,
    waiting: Waiting,
  ): Promise<number[]> {
    if (query.words.length + query.prefixes.length + query.phrases.length === 0) return numbers;
    await fullText.refresh(this.connection, entries.size, waiting);
    const found = new Set(fullText.match(query));
    const noted = await this.connection.run((db) => notedClippings(db, query));
    return numbers.filter((number) => found.has(number) || noted.has(number));
  }
}

/** Numbers of clippings whose notes, taken together, have the words: notes are few, and change, so they are read through. */
async function notedClippings(db: ArchiveDatabase, query: ParsedQuery): Promise<Set<number>> {
  const words = new Map<string, string[]>();
  await db.notes.each(({ clipping, text }) => {
    words.set(clipping, [...(words.get(clipping) ?? []), ...foldWords(text)]);
  });
  const ids = [...words].filter(([, all]) => matchWords(all, query)).map(([id]) => id);
  return new Set(await db.clippings.where('id').anyOf(ids).primaryKeys());
}

async function read(db: ArchiveDatabase, numbers: readonly number[]): Promise<Clipping[]> {
  const rows = await db.clippings.bulkGet([...numbers]);
  return rows
    .filter((row): row is ClippingRow => row !== undefined && !row.removed)
    .map(toClipping);
}

/** Looks through texts in order until the page is full or enough were read: having its words is not having a phrase. */
async function readPhrases(
  db: ArchiveDatabase,
  numbers: readonly number[],
  query: ParsedQuery,
  { offset, limit, most }: { offset: number; limit: number; most: number },
): Promise<Found> {
  const found: ClippingRow[] = [];
  let looked = 0;
  const end = Math.min(numbers.length, most);
  const batchAt = (from: number) => readTexts(db, numbers.slice(from, Math.min(from + BATCH, end)));
  let reading = batchAt(0);
  for (; looked < end && found.length < offset + limit; looked += BATCH) {
    const batch = await reading;
    reading = batchAt(looked + BATCH); // while this one is looked through
    for (const { row, text } of batch) {
      const worth = query.phrases.every((phrase) => mayHavePhrase(text, phrase));
      if (worth && matchWords(foldWords(text), query)) found.push(row);
    }
  }
  reading.catch(() => {}); // what was read ahead is not needed any more
  looked = Math.min(looked, end);
  const exact = looked >= numbers.length;
  const left = exact ? 0 : numbers.length - looked;
  const clippings = found.slice(offset, offset + limit).map(toClipping);
  return { clippings, total: found.length + left, exact };
}

/** Rows with all that a phrase is looked for in; those that are gone are left out. */
async function readTexts(db: ArchiveDatabase, numbers: number[]) {
  if (numbers.length === 0) return [];
  const [rows, texts] = await Promise.all([
    db.clippings.bulkGet(numbers),
    db.texts.bulkGet(numbers),
  ]);
  const noted = rows.flatMap((row) => (row && row.notes > 0 ? row.id : []));
  const notes = noted.length > 0 ? await db.notes.where('clipping').anyOf(noted).toArray() : [];
  return rows.flatMap((row, at) => {
    if (!row || row.removed) return [];
    const own = notes.filter(({ clipping }) => clipping === row.id).map(({ text }) => text);
    const text = texts[at] ? unpackText(texts[at].text) : '';
    return [{ row, text: [row.title, row.byline ?? '', row.outlet, text, ...own].join('\n') }];
  });
}
