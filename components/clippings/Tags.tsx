import { useState } from 'preact/hooks';
import { say } from '../../lib/view/words/say.ts';

interface TagsProps {
  /** Name of the field for a new one: each on a page has its own. */
  label: string;
  tags: readonly string[];
  onAdd: (tag: string) => void;
  onRemove: (tag: string) => void;
}

/** Tags of a report, a note or a passage: press one to take it away, write one to add it. */
export function Tags({ label, tags, onAdd, onRemove }: TagsProps) {
  const [tag, setTag] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    if (tag.trim()) onAdd(tag.trim());
    setTag('');
  };
  return (
    <form class="tagbox" onSubmit={add}>
      {tags.map((one) => (
        <button
          key={one}
          type="button"
          class="chip"
          aria-label={say('library.removeTag', { tag: one })}
          onClick={() => onRemove(one)}
        >
          {one} <span aria-hidden="true">×</span>
        </button>
      ))}
      <input
        type="text"
        class="short"
        aria-label={label}
        placeholder={say('library.addTag')}
        value={tag}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
    </form>
  );
}
