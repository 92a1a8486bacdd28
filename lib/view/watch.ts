import type { Watch } from '../archive/guardian.ts';
import { when } from './when.ts';
import { say } from './words/say.ts';

/** What the reader is told of the state of the archive; null where there is nothing to tell. */
export interface WatchView {
  /** The browser has emptied it, and what can be done. */
  lost: { sentence: string; hint: string } | null;
  /** When it was last backed up, while another backup is due. */
  backup: string | null;
}

/** Before the archive was looked at, and where all is well. */
export const NOTHING_TO_TELL: Watch = { lost: null, backupDue: false, backedUp: null };

/** Puts what the guardian saw into words. */
export const watchOf = ({ lost, backupDue, backedUp }: Watch): WatchView => ({
  lost:
    lost === null
      ? null
      : { sentence: say('watch.lost', { n: lost }), hint: say('watch.lostHint') },
  backup: backupDue ? lastBackup(backedUp) : null,
});

/** When the archive was last backed up, in words. */
export const lastBackup = (moment: string | null): string =>
  moment ? say('watch.lastBackup', { when: when(moment, 'day') }) : say('watch.noBackup');
