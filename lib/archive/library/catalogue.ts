import type { Query } from '../archive.ts';
import type { Connection } from '../connection.ts';
import { type ArchiveDatabase, CATALOGUE, type ClippingRow } from '../schema.ts';
import { readState } from '../state.ts';
import { decodeCatalogue, encodeCatalogue } from './catalogue-bytes.ts';
import { type Entry, toEntry } from './entry.ts';
import { HAS } from './holding.ts';
import type { ParsedQuery } from './query.ts';

/** Rows that one step of loading reads. */
const STEP = 4000;

/** Rows read anew from which on it is stored again. */
const WORTH_KEEPING = 2000;

/** All clippings that are not deleted, in memory: loaded by the first query of the library page, then kept up. */
export class Catalogue {
  entries = new Map<number, Entry>();
  /** Rows that were read because the stored catalogue did not have them. */
  private fresh = 0;
  /** Last number and last edit that were taken up; `edits` also changes with each note. */
  private last = -1;
  edits = 0;
  private readonly orders = new Map<string, Entry[]>();

  /** Takes up what any context has changed. Runs inside a transaction over state, edits, shelves and clippings. */
  async refresh(db: ArchiveDatabase): Promise<void> {
    if (this.last < 0) await this.load(db);
    const { edits, forgotten } = await readState(db);
    if (this.last >= 0 && this.edits < forgotten) this.readAnew();
    else if (this.last >= 0 && edits > this.edits) await this.takeEdits(db);
    this.edits = edits;
    for (let rows: ClippingRow[] = []; ; ) {
      rows = await db.clippings.where('number').above(this.last).limit(STEP).toArray();
      for (const row of rows) this.take(row.number as number, row);
      this.fresh += rows.length;
      this.last = rows.at(-1)?.number ?? this.last;
      if (rows.length < STEP) break;
    }
  }

  /** Numbers of the clippings that pass the filters, in the order asked for. */
  select(query: ParsedQuery, sort: NonNullable<Query['sort']>, descending: boolean): Entry[] {
    const passing = this.inOrder(sort, descending);
    return hasFilter(query) ? passing.filter((entry) => passes(entry, query)) : passing;
  }

  /** The stored one has fallen behind. */
  get isWorthKeeping(): boolean {
    return this.fresh >= WORTH_KEEPING;
  }

  /** Stores it: a page that opens later then need not read every row. */
  async keep({ run }: Connection): Promise<void> {
    this.fresh = 0;
    const { last, edits, entries } = this;
    const bytes = encodeCatalogue({ last, edits, entries });
    await run((db) => db.shelves.put({ id: CATALOGUE, size: entries.size, bytes }));
  }

  /** Takes up the rows that were edited since. */
  private async takeEdits(db: ArchiveDatabase): Promise<void> {
    const seen = await db.edits.where('seq').above(this.edits).toArray();
    if (seen.some(({ all }) => all === 'back')) return this.readAnew();
    const gone = seen.findLast(({ all }) => all === 'gone');
    if (gone) {
      for (const number of this.entries.keys())
        if (number <= gone.number) this.entries.delete(number);
      this.orders.clear();
      this.fresh += WORTH_KEEPING;
    }
    const single = seen.filter(({ all }) => !all).map(({ number }) => number);
    const numbers = [...new Set(single)].filter((number) => number <= this.last);
    const rows = await db.clippings.bulkGet(numbers);
    for (const [at, number] of numbers.entries()) this.take(number, rows[at]);
    this.fresh += numbers.length;
  }

  /** Begins with nothing: what all rows say is read. */
  private readAnew(): void {
    this.entries.clear();
    this.orders.clear();
    this.last = -1;
  }

  private async load(db: ArchiveDatabase): Promise<void> {
    const kept = await db.shelves.get(CATALOGUE);
    const snapshot = kept && decodeCatalogue(kept.bytes);
    if (snapshot) Object.assign(this, snapshot);
  }

  /** With each row, because what follows it may fail: an order kept beyond it would never be made anew. */
  private take(number: number, row: ClippingRow | undefined): void {
    this.orders.clear();
    if (!row || row.removed) this.entries.delete(number);
    else this.entries.set(number, toEntry(number, row));
  }

  /** Sorting fifty thousand takes a moment, so each order is kept until something changes. */
  private inOrder(sort: NonNullable<Query['sort']>, descending: boolean): Entry[] {
    const name = `${sort} ${descending}`;
    const known = this.orders.get(name);
    if (known) return known;
    const order = [...this.entries.values()].sort(comparing(sort, descending));
    this.orders.set(name, order);
    return order;
  }
}

/** What is not known stands last, whichever way the rest goes; equals stand newest saved first. */
function comparing(sort: NonNullable<Query['sort']>, descending: boolean) {
  const sign = descending ? -1 : 1;
  return (a: Entry, b: Entry): number => {
    const [left, right] = [a[sort], b[sort]];
    if (left === right) return b.number - a.number;
    if (left === '' || right === '') return left === '' ? 1 : -1;
    return left < right ? -sign : sign;
  };
}

const hasFilter = ({ outlets, tags, has, before, after }: ParsedQuery) =>
  outlets.length + tags.length + has.length > 0 || before !== null || after !== null;

function passes(entry: Entry, { outlets, tags, has, before, after }: ParsedQuery): boolean {
  return (
    outlets.every((outlet) => entry.outlet.includes(outlet)) &&
    tags.every((tag) => entry.tags.includes(tag)) &&
    has.every((what) => HAS[what](entry)) &&
    (before === null || (entry.published !== '' && entry.published < before)) &&
    (after === null || entry.published >= after)
  );
}
