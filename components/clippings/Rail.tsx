import { FILTERS, type Filter, type LibraryQuery } from '../../lib/view/clippings/library.ts';
import { count, say } from '../../lib/view/words/say.ts';

interface RailProps {
  query: LibraryQuery;
  tags: readonly { tag: string; n: number }[];
  onQuery: (change: Partial<LibraryQuery>) => void;
}

/** What the list can be narrowed to. Tags only where there are some. */
export function Rail({ query, tags, onQuery }: RailProps) {
  const toggle = (filter: Filter, on: boolean) =>
    onQuery({ has: on ? [...query.has, filter] : query.has.filter((one) => one !== filter) });
  return (
    <aside class="rail-l" aria-label={say('library.filters')}>
      <h2>{say('library.showOnly')}</h2>
      <ul class="nav filt">
        {FILTERS.map((filter) => (
          <li key={filter}>
            <label>
              <input
                type="checkbox"
                checked={query.has.includes(filter)}
                onChange={(event) => toggle(filter, event.currentTarget.checked)}
              />
              <span>{say(`library.filter.${filter}`)}</span>
            </label>
          </li>
        ))}
      </ul>
      {(tags.length > 0 || query.tag !== null) && (
        <>
          <h2>{say('library.tags')}</h2>
          <ul class="nav">
            <li>
              <button
                type="button"
                aria-pressed={query.tag === null}
                onClick={() => onQuery({ tag: null })}
              >
                {say('library.all')}
              </button>
            </li>
            {tags.map(({ tag, n }) => (
              <li key={tag}>
                <button
                  type="button"
                  aria-pressed={query.tag === tag}
                  onClick={() => onQuery({ tag })}
                >
                  <span>{tag}</span> <span class="hint num">{count(n)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
