import {
  FILTERS,
  type Filter,
  type HoldingView,
  type LibraryQuery,
} from '../../lib/view/clippings/library.ts';
import { count, say } from '../../lib/view/words/say.ts';
import { RailNames } from './RailNames.tsx';

interface RailProps {
  query: LibraryQuery;
  /** What there is of each; null until it was counted. */
  holding: HoldingView;
  onQuery: (change: Partial<LibraryQuery>) => void;
}

/** What the list can be narrowed to, each with how many are then listed. Tags and outlets only where there are some. */
export function Rail({ query, holding, onQuery }: RailProps) {
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
              {holding && <span class="hint num">{count(holding.has[filter])}</span>}
            </label>
          </li>
        ))}
      </ul>
      <RailNames
        title={say('library.outlets')}
        all={say('library.allOutlets')}
        names={holding?.outlets ?? []}
        chosen={query.outlet}
        onChoose={(outlet) => onQuery({ outlet })}
      />
      <RailNames
        title={say('library.tags')}
        all={say('library.all')}
        names={holding?.tags ?? []}
        chosen={query.tag}
        onChoose={(tag) => onQuery({ tag })}
      />
    </aside>
  );
}
