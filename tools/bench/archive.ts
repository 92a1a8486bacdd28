import { type BenchPage, benchPage } from './archive/browser.ts';
import { faults } from './archive/faults.ts';
import { memory } from './archive/parts/memory.ts';
import { PARTS } from './archive/parts/parts.ts';
import { realStories, realTexts } from './archive/real.ts';
import { type Row, row } from './row.ts';

/** Adds a row to the table. */
export type Tell = (measure: string, value: number, goal?: string) => void;

/** What every part of the bench works with. */
export interface ArchiveBench {
  page: BenchPage;
  /** Articles of the small archive and of the large one. */
  small: number;
  size: number;
  quick: boolean;
  /** Tells what is being done. */
  say: (what: string) => void;
  tell: Tell;
}

export interface ArchiveBenchOptions {
  /** Smaller sizes, for daily use. */
  quick: boolean;
  say: ArchiveBench['say'];
  /** A folder for the browser's profile: what it was filled with is not made again. Without it nothing is kept. */
  keep?: string | undefined;
  /** Names of `PARTS`, or `memory`, `real` or `faults`; all of them unless given. */
  only?: readonly string[] | undefined;
}

/**
 * Measures the archive in real Chromium on generated archives with a fixed seed. Times are compared within this run
 * only, alternating between the two sizes: the machine may be loaded, and both sides bear it.
 */
export async function benchArchive(options: ArchiveBenchOptions): Promise<Row[]> {
  const { quick, say, only } = options;
  const size = quick ? 5000 : 50_000;
  const rows: Row[] = [];
  const tell: Tell = (measure, value, goal = '') =>
    rows.push(row(measure, Math.round(value * 1000) / 1000, goal));
  const wants = (part: string) => !only || only.includes(part);
  const parts = Object.entries(PARTS).filter(([name]) => wants(name));
  if (parts.length > 0) {
    const page = await benchPage(options.keep);
    try {
      const bench: ArchiveBench = { page, small: 1000, size, quick, say, tell };
      say(`filling archives of ${bench.small} and ${size}`);
      await page.run('fill', 'small', bench.small);
      await page.run('fill', 'large', size);
      for (const [, part] of parts) await part(bench);
    } finally {
      await page.close();
    }
  }
  if (wants('memory')) memory(size, say, tell);
  if (wants('real')) {
    realStories(say, tell);
    await realTexts(quick, say, tell);
  }
  if (wants('faults')) rows.push(...faults(say));
  return rows;
}
