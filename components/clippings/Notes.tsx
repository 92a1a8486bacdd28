import { useState } from 'preact/hooks';
import type { NoteView } from '../../lib/view/clippings/report.ts';
import { say } from '../../lib/view/words/say.ts';
import { NoteWords } from './NoteWords.tsx';
import { Tags } from './Tags.tsx';

interface NotesProps {
  notes: readonly NoteView[];
  /** Words that were selected in the text, for a note on them; null for a note on the whole report. */
  passage: string | null;
  /** Keeps a new note; answers whether it was stored. */
  onWrite: (text: string, tags: readonly string[]) => Promise<boolean>;
  /** Keeps other words for a note. */
  onRewrite: (id: string, text: string) => Promise<boolean>;
  onTag: (id: string, add: readonly string[], remove: readonly string[]) => void;
  onDelete: (id: string) => void;
}

/** Notes on the report and its passages, with their tags. States: none; some; a passage chosen for the next one. */
export function Notes({ notes, passage, onWrite, onRewrite, onTag, onDelete }: NotesProps) {
  const [text, setText] = useState('');
  const [tags, setTags] = useState('');
  const keep = async (event: Event) => {
    event.preventDefault();
    const named = tags.split(',').filter((tag) => tag.trim());
    if (!text.trim() && named.length === 0) return;
    if (!(await onWrite(text.trim(), named))) return;
    setText('');
    setTags('');
  };
  return (
    <>
      <ul class="notes">
        {notes.map(({ id, text: words, passage: on, tags: kept, where }) => (
          <li key={id}>
            {on && (
              <p class="theirs" dir="auto">
                {on}
              </p>
            )}
            <NoteWords words={words} onRewrite={(changed) => onRewrite(id, changed)} />
            <Tags
              label={say('report.noteTag', { words: words || on || where })}
              tags={kept}
              onAdd={(tag) => onTag(id, [tag], [])}
              onRemove={(tag) => onTag(id, [], [tag])}
            />
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
        <label for="note-tags" class="meta">
          {say('report.noteTags')}
        </label>
        <input
          id="note-tags"
          type="text"
          value={tags}
          onInput={(event) => setTags(event.currentTarget.value)}
        />
        <button type="submit" class="btn">
          {say('report.noteWrite')}
        </button>
      </form>
    </>
  );
}
