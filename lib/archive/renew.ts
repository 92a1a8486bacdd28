import type { Context } from './context.ts';
import { packAnalysis } from './packed/analysis.ts';
import { countsOf, toArticle } from './rows.ts';
import type { ArchiveDatabase } from './schema.ts';
import { noteEdits, readState } from './state.ts';
import { unpackText } from './text-bytes.ts';

/** Analyses that one call makes anew: a second or two of work, behind what the reader waits for. */
const MOST = 200;
/** Of these, in one transaction. */
const STEP = 20;

/**
 * Makes analyses anew that are missing or of an older engine than the running one, the oldest clippings first, so that
 * no later check has to. May be ended at any moment; goes on from where it was.
 * @returns whether some are left
 */
export async function renewAnalyses(context: Context): Promise<boolean> {
  if (context.engine === 0) return false;
  for (let done = 0; done < MOST; done += STEP)
    if (!(await context.connection.run((db) => renewStep(db, context)))) return false;
  return true;
}

async function renewStep(db: ArchiveDatabase, { engine, renew }: Context): Promise<boolean> {
  const tables = [db.clippings, db.texts, db.analyses, db.edits, db.state];
  return db.transaction('rw', tables, async () => {
    const state = await readState(db);
    const { renewed } = state;
    const from = renewed.engine === engine ? renewed.next : 0;
    const rows = await db.clippings.where('number').aboveOrEqual(from).limit(STEP).toArray();
    const numbers = rows.map(({ number }) => number as number);
    const [analyses, texts] = await Promise.all([
      db.analyses.bulkGet(numbers),
      db.texts.bulkGet(numbers),
    ]);
    const changed: number[] = [];
    for (const [at, row] of rows.entries()) {
      const text = texts[at];
      if (!text || (analyses[at]?.engine ?? 0) >= engine) continue;
      const analysis = renew(toArticle(row, unpackText(text.text)), null);
      const number = numbers[at] as number;
      await db.analyses.put({ number, engine: analysis.engine, packed: packAnalysis(analysis) });
      await db.clippings.put({ ...row, ...countsOf(analysis) });
      changed.push(number);
    }
    await noteEdits(db, changed);
    const next = numbers.length > 0 ? (numbers.at(-1) as number) + 1 : from;
    // a caught-up archive is not written to: saves bring their own analyses
    if (next !== from || renewed.engine !== engine)
      await db.state.put({ ...(await readState(db)), renewed: { engine, next } });
    return rows.length === STEP;
  });
}
