import { say } from '../../lib/view/words/say.ts';

interface BackupDueProps {
  /** When the last backup was, in words; null while none is due. */
  backup: string | null;
  onBackUp: () => void;
}

/** One quiet line. States: nothing; a backup is due, with a way to it. */
export function BackupDue({ backup, onBackUp }: BackupDueProps) {
  if (!backup) return null;
  return (
    <p class="due">
      {backup}{' '}
      <button type="button" class="act" onClick={onBackUp}>
        {say('watch.backUp')}
      </button>
    </p>
  );
}
