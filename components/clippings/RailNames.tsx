import { useState } from 'preact/hooks';
import { count, say } from '../../lib/view/words/say.ts';

interface RailNamesProps {
  title: string;
  /** Words for choosing none. */
  all: string;
  names: readonly { name: string; n: number }[];
  /** Null where none is chosen. */
  chosen: string | null;
  onChoose: (name: string | null) => void;
}

/** Names that are worth a look at once; the rest is one press away. */
const SHOWN = 8;

/** One of several names, with how many have it. States: nothing to choose; a few; the first of many; all of them. */
export function RailNames({ title, all, names, chosen, onChoose }: RailNamesProps) {
  const [more, showMore] = useState(false);
  if (names.length === 0 && chosen === null) return null;
  const shown = names.filter(({ name }, at) => more || at < SHOWN || name === chosen);
  return (
    <>
      <h2>{title}</h2>
      <ul class="nav">
        <li>
          <button type="button" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
            {all}
          </button>
        </li>
        {shown.map(({ name, n }) => (
          <li key={name}>
            <button type="button" aria-pressed={chosen === name} onClick={() => onChoose(name)}>
              <bdi>{name}</bdi> <span class="hint num">{count(n)}</span>
            </button>
          </li>
        ))}
        {shown.length < names.length && (
          <li>
            <button type="button" onClick={() => showMore(true)}>
              {say('library.moreNames', { n: names.length - shown.length })}
            </button>
          </li>
        )}
      </ul>
    </>
  );
}
