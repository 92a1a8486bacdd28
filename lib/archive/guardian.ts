/** A few facts kept outside the database, so that they outlive it: `storage.local` in the extension. */
export interface Memory {
  get(): Promise<Remembered | null>;
  set(remembered: Remembered): Promise<void>;
}

/** What is remembered of the archive. Moments are ISO 8601. */
export interface Remembered {
  /** Clippings that it held when it was last looked at. */
  clippings: number;
  /** Null before the first backup, and after a loss. */
  backedUp: string | null;
  /** From when on a backup was missing: the first clipping; long ago after a loss; null before both. */
  since: string | null;
  /** Whether the browser was asked to keep the data for good. */
  askedToPersist: boolean;
}

/** Days after which a backup is old. */
const BACKUP_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;
const LONG_AGO = '1970-01-01T00:00:00.000Z';
const NOTHING: Remembered = { clippings: 0, backedUp: null, since: null, askedToPersist: false };

/** What the reader should be told of the state of the archive. */
export interface Watch {
  /** How many clippings were there before, when the browser has emptied the archive; null when it has not. */
  lost: number | null;
  /** There are clippings that no backup of the last two weeks has. */
  backupDue: boolean;
  backedUp: string | null;
}

/** Watches over what the database cannot know of itself: that it was emptied, and that it should be backed up. */
export function guardian(memory: Memory, now: () => string) {
  const remembered = async () => ({ ...NOTHING, ...(await memory.get()) });
  const isOld = (moment: string | null) =>
    moment !== null && Date.parse(now()) - Date.parse(moment) > BACKUP_DAYS * DAY;
  return {
    /**
     * Call it whenever the number of clippings is at hand, and never with a number that could not be read.
     * @param clippings that the archive holds now
     * @returns what to tell; an emptied archive is told once, and counts as known from then on
     */
    async look(clippings: number): Promise<Watch> {
      const known = await remembered();
      const lost = clippings === 0 && known.clippings > 0 ? known.clippings : null;
      const since = known.since ?? (clippings > 0 ? now() : null);
      const next: Remembered =
        lost === null
          ? { ...known, clippings, since }
          : // it happened once: the next clipping should not wait two weeks for its backup
            { ...known, clippings, backedUp: null, since: LONG_AGO };
      if (next.clippings !== known.clippings || next.since !== known.since) await memory.set(next);
      const backupDue = clippings > 0 && isOld(next.backedUp ?? next.since);
      return { lost, backupDue, backedUp: next.backedUp };
    },

    /** After each deletion by the reader: what is gone then was not lost. */
    async deleted(left: number): Promise<void> {
      await memory.set({ ...(await remembered()), clippings: left });
    },

    async lastBackup(): Promise<string | null> {
      return (await remembered()).backedUp;
    },

    /** After the whole archive was written to a file. */
    async backedUp(): Promise<void> {
      await memory.set({ ...(await remembered()), backedUp: now() });
    },

    /**
     * Asks the browser, once, to keep the data for good. Call it in a reader's gesture, at the first save: asked out
     * of the blue, browsers answer no.
     * @returns whether it will be kept; null when it was asked before
     */
    async persist(disk: Pick<StorageManager, 'persist'>): Promise<boolean | null> {
      const known = await remembered();
      if (known.askedToPersist) return null;
      await memory.set({ ...known, askedToPersist: true });
      return disk.persist();
    },
  };
}
