/** A few facts kept outside the database, so that they outlive it: `storage.local` in the extension. */
export interface Memory {
  get(): Promise<Remembered | null>;
  set(remembered: Remembered): Promise<void>;
}

/** What is remembered of the archive. */
export interface Remembered {
  /** Clippings that it held when it was last written to. */
  clippings: number;
  /** ISO 8601; null before the first backup. */
  backedUp: string | null;
  /** Whether the browser was asked to keep the data for good. */
  askedToPersist: boolean;
}

/** Days after which a backup is old. */
const BACKUP_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;
const NOTHING: Remembered = { clippings: 0, backedUp: null, askedToPersist: false };

/** What the reader should be told of the state of the archive; each of these once. */
export interface Watch {
  /** How many clippings were there before, when the browser has emptied the archive; null when it has not. */
  lost: number | null;
  /** There are clippings, and the last backup is older than two weeks or was never made. */
  backupDue: boolean;
}

/** Watches over what the database cannot know of itself: that it was emptied, and that it should be backed up. */
export function guardian(memory: Memory, now: () => string) {
  const remembered = async () => (await memory.get()) ?? NOTHING;
  return {
    /**
     * @param clippings that the archive holds now
     * @returns what to tell; an emptied archive is told once, and counts as known from then on
     */
    async look(clippings: number): Promise<Watch> {
      const known = await remembered();
      const lost = clippings === 0 && known.clippings > 0 ? known.clippings : null;
      if (lost !== null) await memory.set({ ...known, clippings: 0 });
      const age = known.backedUp ? Date.parse(now()) - Date.parse(known.backedUp) : Infinity;
      return { lost, backupDue: clippings > 0 && age > BACKUP_DAYS * DAY };
    },

    /** After each save and each deletion by the reader: what is gone then was not lost. */
    async wrote(clippings: number): Promise<void> {
      const known = await remembered();
      if (known.clippings !== clippings) await memory.set({ ...known, clippings });
    },

    async backedUp(): Promise<void> {
      await memory.set({ ...(await remembered()), backedUp: now() });
    },

    /**
     * Asks the browser, once, to keep the data for good. Call it in a reader's gesture, at the first save: asked out
     * of the blue, browsers answer no.
     * @returns whether it will be kept; null when it was asked before
     */
    async persist(storage: Pick<StorageManager, 'persist'>): Promise<boolean | null> {
      const known = await remembered();
      if (known.askedToPersist) return null;
      await memory.set({ ...known, askedToPersist: true });
      return storage.persist();
    },
  };
}
