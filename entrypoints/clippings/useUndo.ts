import { useState } from 'preact/hooks';
import { guard } from '../../lib/archive/guard.ts';
import { archive } from './archive.ts';
import type { Work } from './useWork.ts';

/** The last deletion, as long as it can be taken back. */
export interface Undo {
  /** What was deleted last; null for nothing that can be taken back. */
  last: Deleted | null;
  /** It is being taken back. */
  busy: boolean;
  remove: (ids: readonly string[]) => Promise<void>;
  removeAll: (work: Work) => Promise<void>;
  takeBack: () => Promise<void>;
  forget: () => void;
}

/** A deletion and its way back. */
interface Deleted {
  n: number;
  restore: () => Promise<void>;
}

/** Deletes, and keeps the last deletion at hand. @param onChange called after each change of the archive */
export function useUndo(onChange: () => void): Undo {
  const [last, setLast] = useState<Deleted | null>(null);
  const [busy, setBusy] = useState(false);
  const deleted = async (what: Deleted) => {
    await guard.deleted(await archive.count());
    setLast(what.n > 0 ? what : null);
    onChange();
  };
  return {
    last,
    busy,
    remove: async (ids) => {
      await archive.remove(ids);
      await deleted({ n: ids.length, restore: () => archive.restore(ids) });
    },
    removeAll: async (work) => {
      const removal = await archive.removeAll(work);
      await deleted({ n: removal.n, restore: () => archive.restoreAll(removal) });
    },
    takeBack: async () => {
      setBusy(true);
      try {
        await last?.restore();
        setLast(null);
      } finally {
        setBusy(false);
      }
      onChange();
    },
    forget: () => setLast(null),
  };
}
