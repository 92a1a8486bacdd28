import { countSaved } from '../count.ts';
import type { ArchiveDatabase, StateRow } from '../schema.ts';
import { INDEX_FORMAT, readState } from '../state.ts';
import type { Features } from './features.ts';
import { TAIL_LIMIT } from './plan.ts';
import { rank } from './rank.ts';
import { buildSegment, decodeSegment, type Indexed, type Segment } from './segment.ts';

/** Rows of the tail that are made one small segment in memory: reading a hundred rows through costs as much as all else. */
const YOUNG = 64;

/** The index of related reports, as one context holds it in memory. See docs/archive-index.md. */
export class TermIndex {
  /** How many clippings count: neither samples nor deleted ones. */
  saved = 0;
  /** Whether the tail should be sealed, or the stored index is of another format. */
  wantsCare = false;
  /** As stored; then the tail, in small segments that only this context has; then its newest rows. */
  private sealed: Segment[] = [];
  private young: Segment[] = [];
  private newest: Indexed[] = [];
  private state: Pick<StateRow, 'indexes' | 'edits'> = { indexes: -1, edits: -1 };

  /**
   * Takes up what any context has written since. Runs inside a transaction over state, tail, segments and clippings;
   * where nothing was written it costs two small reads.
   * @returns whether candidates may be others than before
   */
  async refresh(db: ArchiveDatabase): Promise<boolean> {
    const [state, fresh] = await Promise.all([
      readState(db),
      db.tail.where('number').above(this.last).toArray(),
    ]);
    const moved = state.indexes !== this.state.indexes;
    const changed = moved || fresh.length > 0;
    if (moved) await this.load(db, state);
    else {
      const { last } = this; // once more: another call may have taken the same rows meanwhile
      this.take(fresh.filter(({ number }) => number > last));
    }
    if (changed || state.edits !== this.state.edits) this.saved = await countSaved(db);
    this.state = state;
    const tail = this.newest.length + YOUNG * this.young.length;
    this.wantsCare = tail >= TAIL_LIMIT || state.format !== INDEX_FORMAT;
    return changed;
  }

  /** Numbers of the articles that share most with one, best first. */
  candidates(features: Pick<Features, 'terms' | 'shingles'>, most: number): number[] {
    return rank(this.segments, this.newest, features, most).map(({ number }) => number);
  }

  private async load(db: ArchiveDatabase, state: StateRow): Promise<void> {
    const [rows, tail] = await Promise.all([
      db.segments.bulkGet(state.segments.map(({ id }) => id)),
      db.tail.toArray(),
    ]);
    const readable = state.format === INDEX_FORMAT && rows.every((row) => row !== undefined);
    this.sealed = readable ? rows.map((row) => decodeSegment(row.bytes)) : [];
    this.young = [];
    this.newest = [];
    this.take(tail);
  }

  /** What is searched, but for fewer than `YOUNG` of the newest articles. */
  get segments(): readonly Segment[] {
    return [...this.sealed, ...this.young];
  }

  /** The highest number that is known. */
  private get last(): number {
    return this.newest.at(-1)?.number ?? this.segments.at(-1)?.numbers.at(-1) ?? -1;
  }

  private take(rows: readonly Indexed[]): void {
    this.newest.push(...rows);
    while (this.newest.length >= YOUNG) this.young.push(buildSegment(this.newest.splice(0, YOUNG)));
  }
}
