import { useEffect, useState } from 'preact/hooks';
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
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => onSearch(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <search class="find">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(typed);
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
