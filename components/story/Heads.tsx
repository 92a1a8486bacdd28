import type { ColumnView } from '../../lib/view/story/story.ts';

interface HeadsProps {
  columns: readonly ColumnView[];
  /** What the first column names. */
  corner: string;
  hrefOf: (id: string) => string;
}

/** Head of a table of reports in time order. */
export function Heads({ columns, corner, hrefOf }: HeadsProps) {
  return (
    <thead>
      <tr>
        <th scope="col" class="corner">
          {corner}
        </th>
        {columns.map(({ id, letter, outlet, when }) => (
          <th key={id} scope="col">
            <a class="rep" href={hrefOf(id)}>
              <span class="letter">{letter}</span> {outlet}
            </a>
            <span class="who">{when}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
