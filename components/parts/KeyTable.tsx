import { say } from '../../lib/view/words/say.ts';

/** Keys, and what they do. */
export type KeyRow = readonly [keys: readonly string[], words: string];

interface KeyTableProps {
  rows: readonly KeyRow[];
}

/** Keys and what they do, a line each. */
export function KeyTable({ rows }: KeyTableProps) {
  return (
    <table class="keytable">
      <thead class="sr">
        <tr>
          <th scope="col">{say('keys.key')}</th>
          <th scope="col">{say('keys.does')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([keys, words]) => (
          <tr key={words}>
            <th scope="row">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </th>
            <td>{words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
