import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { MatrixRow, StoryView } from '../../lib/view/story/story.ts';
import { say } from '../../lib/view/words/say.ts';
import { Cell } from './Cell.tsx';
import { CellReason } from './CellReason.tsx';
import { Heads } from './Heads.tsx';

interface MatrixProps {
  story: StoryView;
  hrefOf: (id: string) => string;
}

/**
 * Measures by reports in time order; the first column stays while the rest scrolls. An empty cell: the report does not
 * say. States: nothing unfolded; one cell's reason unfolded below its row.
 */
export function Matrix({ story: { columns, rows }, hrefOf }: MatrixProps) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keys
    <section class="tablewrap" tabIndex={0} aria-label={say('story.table')}>
      <table class="matrix">
        <Heads columns={columns} corner={say('story.quantity')} hrefOf={hrefOf} />
        <tbody>
          {rows.map((row) => {
            const at = columns.findIndex(({ id }) => open === keyOf(row, id));
            const reason = row.cells[at]?.reason;
            return (
              <Fragment key={row.id}>
                <tr>
                  <th scope="row" class="theirs" dir="auto">
                    {row.measure}
                  </th>
                  {row.cells.map((cell, index) => {
                    const key = keyOf(row, columns[index]?.id ?? '');
                    return (
                      <Cell
                        key={key}
                        cell={cell}
                        outlet={columns[index]?.outlet ?? ''}
                        open={open === key}
                        onToggle={() => setOpen(open === key ? null : key)}
                      />
                    );
                  })}
                </tr>
                {reason && (
                  <tr class="reason">
                    <td colSpan={columns.length + 1}>
                      <CellReason reason={reason} differs={row.cells[at]?.kind === 'differs'} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

const keyOf = (row: MatrixRow, column: string) => `${row.id} ${column}`;
