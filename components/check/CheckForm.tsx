import { useState } from 'preact/hooks';
import { say } from '../../lib/view/words/say.ts';

interface CheckFormProps {
  /** What was checked before, to be changed and checked again; empty at first. */
  text: string;
  /** Why the text cannot be checked; empty when it can. */
  problem: string;
  onCheck: (text: string) => void;
}

/** A draft to be checked: pasted, or opened from a file. */
export function CheckForm({ text: before, problem, onCheck }: CheckFormProps) {
  const [text, setText] = useState(before);
  const open = async (file: File | undefined) => {
    if (file) setText(await file.text());
  };
  return (
    <main class="wide narrow">
      <h1 tabIndex={-1}>{say('check.title')}</h1>
      <p class="lede">{say('check.hint')}</p>
      <form
        class="check"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) onCheck(text);
        }}
      >
        <label for="draft">{say('check.text')}</label>
        <textarea
          id="draft"
          class="theirs"
          rows={16}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="btns">
          <button type="submit" class="btn primary">
            {say('check.check')}
          </button>
          <label class="meta">
            {say('check.file')}{' '}
            <input
              type="file"
              accept=".txt,.md,text/plain"
              onChange={(event) => void open(event.currentTarget.files?.[0])}
            />
          </label>
        </div>
        {problem && (
          <p class="note" role="alert">
            {problem}
          </p>
        )}
      </form>
    </main>
  );
}
