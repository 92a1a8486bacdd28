import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../lib/view/words/say.ts';

interface NoteFormProps {
  /** What was written on these words before. */
  notes: () => Promise<readonly string[]>;
  /** Keeps a note; answers with the reason where it could not be kept, else with nothing. */
  onKeep: (words: string) => Promise<string>;
  onDone: () => void;
}

/** A note on the words of an item. States: empty or written; with notes from before; not kept, with the reason. */
export function NoteForm({ notes, onKeep, onDone }: NoteFormProps) {
  const [before, setBefore] = useState<readonly string[]>([]);
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    notes().then(setBefore, (error) => setProblem(error.message));
  }, []);
  const keep = async (event: Event) => {
    event.preventDefault();
    if (!words.trim()) return field.current?.focus();
    const why = await onKeep(words.trim());
    if (why) setProblem(why);
    else onDone();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation(); // the current item stays
    onDone();
  };
  return (
    <form class="notes-new" onSubmit={keep} onKeyDown={leave}>
      {before.length > 0 && (
        <>
          <p class="meta">{say('note.before')}</p>
          <ul class="notes" aria-label={say('note.before')}>
            {before.map((note) => (
              <li key={note} dir="auto">
                {note}
              </li>
            ))}
          </ul>
        </>
      )}
      <label>
        <span class="meta">{say('note.words')}</span>
        <textarea
          ref={field}
          rows={3}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      {problem && <p role="alert">{problem}</p>}
      <div class="btns">
        <button type="submit" class="btn">
          {say('note.keep')}
        </button>
        <button type="button" class="btn" onClick={onDone}>
          {say('act.cancel')}
        </button>
      </div>
    </form>
  );
}
