import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../lib/view/words/say.ts';

interface SearchProps {
  text: string;
  /** Called when the reader pauses, or asks at once. */
  onSearch: (text: string) => void;
}

/** Milliseconds without a key after which a search begins. */
const PAUSE = 150;

/** The search field. It keeps what is typed; the list follows when the reader pauses. */
export function Search({ text, onSearch }: SearchProps) {
  const [typed, setTyped] = useState(text);
  const asked = useRef(text);
  const ask = (words: string) => {
    asked.current = words;
    onSearch(words);
  };
  useEffect(() => {
    // what was asked for here comes back late: letters that were typed meanwhile are not to be lost
    if (text !== asked.current) setTyped(text);
    asked.current = text;
  }, [text]);
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => ask(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <search class="find">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          ask(typed);
        }}
      >
        <label class="sr" for="find">
          {say('app.search')}
        </label>
        <input
          id="find"
          type="search"
          placeholder={say('app.searchHint')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </form>
    </search>
  );
}
