import { useState } from 'preact/hooks';
import { say } from '../../lib/view/words/say.ts';

interface NoteWordsProps {
  words: string;
  /** Keeps other words; answers whether they were stored. */
  onRewrite: (words: string) => Promise<boolean>;
}

/** The words of a note; a passage may have tags alone. States: as they are; none yet; being changed. */
export function NoteWords({ words, onRewrite }: NoteWordsProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const keep = async (event: Event) => {
    event.preventDefault();
    if (!draft?.trim()) return;
    if (await onRewrite(draft.trim())) setDraft(null);
  };
  if (draft === null)
    return (
      <p dir="auto" class="written">
        {words}{' '}
        <button type="button" class="link hint" onClick={() => setDraft(words)}>
          {say(words ? 'report.noteEdit' : 'report.noteHere')}
        </button>
      </p>
    );
  return (
    <form class="notes-new" onSubmit={keep}>
      <textarea
        rows={3}
        aria-label={say('report.noteEdit')}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
      />
      <div class="btns">
        <button type="submit" class="btn">
          {say('report.noteWrite')}
        </button>
        <button type="button" class="btn" onClick={() => setDraft(null)}>
          {say('act.cancel')}
        </button>
      </div>
    </form>
  );
}
