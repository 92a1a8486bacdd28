import { useState } from 'preact/hooks';
import { say } from '../../lib/view/words/say.ts';

interface SaveDraftProps {
  /** Address of the clipping that was made of it; null while nothing is stored. */
  href: string | null;
  onSave: (title: string) => void;
}

/** Keeps a checked text, if the reader asks. States: not stored, which is said; naming it; stored. */
export function SaveDraft({ href, onSave }: SaveDraftProps) {
  const [title, setTitle] = useState('');
  if (href)
    return (
      <p class="meta pad" role="status">
        {say('check.saved')} <a href={href}>{say('check.savedOpen')}</a>
      </p>
    );
  return (
    <details class="save-draft">
      <summary>
        {say('check.notStored')} <b>{say('check.save')}</b>
      </summary>
      <form
        class="btns"
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim()) onSave(title.trim());
        }}
      >
        <label class="meta" for="draft-title">
          {say('check.saveTitle')}
        </label>
        <input
          id="draft-title"
          type="text"
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
        <button type="submit" class="btn">
          {say('header.save')}
        </button>
      </form>
    </details>
  );
}
