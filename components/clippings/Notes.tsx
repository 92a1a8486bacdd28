import { useState } from 'preact/hooks';
import type { NoteView } from '../../lib/view/clippings/report.ts';
import { say } from '../../lib/view/words/say.ts';
import { NoteWords } from './NoteWords.tsx';

interface NotesProps {
  notes: readonly NoteView[];
  /** Words that were selected in the text, for a note on them; null for a note on the whole report. */
  passage: string | null;
  /** Keeps a new note; answers whether it was stored. */
  onWrite: (text: string) => Promise<boolean>;
  /** Keeps other words for a note. */
  onRewrite: (id: string, text: string) => Promise<boolean>;
  onDelete: (id: string) => void;
}

/** Notes on the report and its passages. States: none; some; a passage chosen for the next one. */
export function Notes({ notes, passage, onWrite, onRewrite, onDelete }: NotesProps) {
  const [text, setText] = useState('');
  const keep = async (event: Event) => {
    event.preventDefault();
    if (!text.trim()) return;
    if (await onWrite(text.trim())) setText('');
  };
  return (
    <>
      <ul class="notes">
        {notes.map(({ id, text: words, passage: on, where }) => (
          <li key={id}>
            {on && (
              <p class="theirs" dir="auto">
                {on}
              </p>
            )}
            <NoteWords words={words} onRewrite={(changed) => onRewrite(id, changed)} />
            <p class="hint">
              {where}{' '}
              <button type="button" class="link" onClick={() => onDelete(id)}>
                {say('report.noteDelete')}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <form class="notes-new" onSubmit={keep}>
        <label for="note" class="meta">
          {passage === null ? say('report.noteWhole') : say('report.noteOn', { words: passage })}
        </label>
        <textarea
          id="note"
          rows={3}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="hint">{say('report.noteHint')}</p>
        <button type="submit" class="btn">
          {say('report.noteWrite')}
        </button>
      </form>
    </>
  );
}
