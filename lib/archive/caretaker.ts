import type { Context } from './context.ts';
import { forgetEdits } from './forget-edits.ts';
import { careForIndex } from './index/care.ts';
import { renewAnalyses } from './renew.ts';
import { sweep } from './sweep.ts';

/** Milliseconds of quiet before the archive is tidied. */
const QUIET = 1500;
/** Saves after which the index is looked after. */
const SAVES = 64;

/** Tidies the archive now and then, behind what the reader waits for. */
export interface Caretaker {
  /** Something was saved; `needed` when the index asked for care. */
  notice(needed: boolean): void;
  /** Tidies at once: sweeps what was deleted, forgets old edits, seals and merges the index. */
  tidy(): Promise<void>;
}

/** The first notice of a context always leads to care: an earlier one may have been ended in the middle of it. */
export function caretaker(context: Context): Caretaker {
  let saves = SAVES;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  const tidy = async () => {
    await sweep(context);
    await forgetEdits(context);
    await careForIndex(context.connection);
    if (await renewAnalyses(context)) later();
  };
  const later = () => {
    clearTimeout(timer);
    // derived data: what fails here is done again at the next notice, and nothing is lost by it
    timer = setTimeout(() => once().catch((error) => console.info(error)), QUIET);
  };
  const once = () => {
    running ??= tidy().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    notice(needed) {
      saves++;
      if (!needed && saves < SAVES) return;
      saves = 0;
      later();
    },
    // one that is under way may have looked too early at what it is asked for now
    tidy: async () => {
      await running?.catch(() => {});
      await once();
    },
  };
}
