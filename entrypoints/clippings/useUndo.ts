import { useState } from 'preact/hooks';
import { guard } from '../../lib/archive/guard.ts';
import { archive } from './archive.ts';

/** The last deletion, as long as it can be taken back. */
export interface Undo {
  ids: readonly string[];
  remove: (ids: readonly string[]) => Promise<void>;
  takeBack: () => Promise<void>;
  forget: () => void;
}

/** Deletes, and keeps the last deletion at hand. @param onChange called after each change of the archive */
export function useUndo(onChange: () => void): Undo {
  const [ids, setIds] = useState<readonly string[]>([]);
  return {
    ids,
    remove: async (gone) => {
      await archive.remove(gone);
      await guard.deleted(await archive.count());
      setIds(gone);
      onChange();
    },
    takeBack: async () => {
      await archive.restore(ids);
      setIds([]);
      onChange();
    },
    forget: () => setIds([]),
  };
}
