import type { RowView } from '../../lib/view/clippings/library.ts';
import { count, say } from '../../lib/view/words/say.ts';
import { Verdict } from '../parts/Verdict.tsx';

interface ClipTableProps {
  rows: readonly RowView[];
  selected: ReadonlySet<string>;
  /** The row that the reader is at; null for none. */
  current: string | null;
  /** Address of a report on this page. */
  hrefOf: (id: string) => string;
  onSelect: (ids: readonly string[], on: boolean) => void;
  /** The reader came to a row, by keys or by a press on it. */
  onCurrent: (id: string) => void;
}

/** The clippings, a line each; on narrow screens two lines with the same order. */
export function ClipTable({
  rows,
  selected,
  current,
  hrefOf,
  onSelect,
  onCurrent,
}: ClipTableProps) {
  const all = rows.length > 0 && rows.every(({ id }) => selected.has(id));
  return (
    <section class="tablewrap" aria-label={say('library.table')}>
      <table class="clips">
        <thead>
          <tr>
            <td class="c-check">
              <input
                type="checkbox"
                aria-label={say('library.selectAll', { n: rows.length })}
                checked={all}
                onChange={() =>
                  onSelect(
                    rows.map(({ id }) => id),
                    !all,
                  )
                }
              />
            </td>
            <th scope="col">{say('library.column.title')}</th>
            <th scope="col">{say('library.column.outlet')}</th>
            <th scope="col">{say('library.column.published')}</th>
            <th scope="col" class="c-n">
              {say('library.column.unnamed')}
            </th>
            <th scope="col" class="c-n">
              {say('library.column.figures')}
            </th>
            <th scope="col" class="c-n">
              {say('library.column.versions')}
            </th>
            <th scope="col" class="c-n c-notes">
              {say('library.column.notes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.id}
              row={row}
              on={selected.has(row.id)}
              here={row.id === current}
              href={hrefOf(row.id)}
              onSelect={(on) => onSelect([row.id], on)}
              onHere={() => onCurrent(row.id)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  row: RowView;
  on: boolean;
  /** Whether the reader is here. */
  here: boolean;
  href: string;
  onSelect: (on: boolean) => void;
  onHere: () => void;
}

function Row({ row, on, here, href, onSelect, onHere }: RowProps) {
  const { title, outlet, published, unnamed, figures, versions, notes, tags, sample } = row;
  return (
    <tr
      class={on ? 'sel' : undefined}
      aria-current={here ? 'true' : undefined}
      onClick={onHere}
      onFocusCapture={onHere}
    >
      <td class="c-check">
        <input
          type="checkbox"
          aria-label={say('library.select', { title })}
          checked={on}
          onChange={() => onSelect(!on)}
        />
      </td>
      <th scope="row" class="c-title">
        <a href={href} dir="auto">
          {title}
        </a>{' '}
        {[...(sample ? [say('library.sample')] : []), ...tags].map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
      </th>
      <td class="c-outlet">{outlet}</td>
      <td class="c-date num">{published || <span class="nostated">{say('place.noDate')}</span>}</td>
      <td class="c-n">{unnamed ? <Verdict kind="unnamed" words={count(unnamed)} /> : <None />}</td>
      <td class="c-n num" data-label={say('library.column.figures')}>
        {figures ? count(figures) : <None />}
      </td>
      <td class="c-n num" data-label={say('library.column.versions')}>
        {versions > 1 ? count(versions) : <None />}
      </td>
      <td class="c-n c-notes num" data-label={say('library.column.notes')}>
        {notes ? count(notes) : <None />}
      </td>
    </tr>
  );
}

const None = () => <span class="hint">–</span>;
