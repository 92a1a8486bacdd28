import type { ValueRow } from '../../lib/view/panel/value-rows.ts';
import { say } from '../../lib/view/words/say.ts';
import { Value } from './Value.tsx';

interface ValueTableProps {
  rows: readonly ValueRow[];
  caption: string;
  compact?: boolean;
}

/** What other reports give for the same measure; the table that every plot has. Nothing when there are none. */
export function ValueTable({ rows, caption, compact = false }: ValueTableProps) {
  if (rows.length === 0) return null;
  return (
    <table class={compact ? 'vals compact' : 'vals'}>
      <caption>{caption}</caption>
      <thead class="sr">
        <tr>
          <th scope="col">{say('figure.column.value')}</th>
          <th scope="col">{say('figure.column.report')}</th>
          <th scope="col">{say('figure.column.when')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ value, outlets, who, when }) => (
          <tr key={outlets + who + value.amount}>
            <th scope="row" dir="auto">
              <Value value={value} />
            </th>
            <td>
              {outlets}
              <span class="who">{who}</span>
            </td>
            <td class="when">{when}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
