import type { ArchiveDatabase, TailRow } from '../schema.ts';
import { readState } from '../state.ts';
import type { Features } from './features.ts';

/** The index of related reports, as one context holds it in memory. */
export class TermIndex {
  /** How many clippings count. */
  saved = 0;
  private tail: TailRow[] = [];
  private edits = -1;

  /** Takes up what any context has written since. Runs inside a transaction over tail, segments, state, clippings. */
  async refresh(db: ArchiveDatabase): Promise<void> {
    const last = this.tail.at(-1)?.number ?? -1;
    const [state, fresh] = await Promise.all([
      readState(db),
      db.tail.where('number').above(last).toArray(),
    ]);
    this.tail.push(...fresh);
    if (fresh.length > 0 || state.edits !== this.edits) {
      const [all, hidden] = await Promise.all([
        db.clippings.count(),
        db.clippings.where('hidden').equals(1).count(),
      ]);
      this.saved = all - hidden;
      this.edits = state.edits;
    }
  }

  candidates(features: Features, most: number): number[] {
    const terms = new Set(features.terms);
    const shingles = new Set(features.shingles);
    const scored = this.tail.map((row) => {
      const shared = row.terms.filter((term) => terms.has(term)).length;
      const copied = row.shingles.filter((shingle) => shingles.has(shingle)).length;
      return { number: row.number, score: shared + (copied > 1 ? 3 * copied : 0) };
    });
    return scored
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
      .map(({ number }) => number);
  }
}
