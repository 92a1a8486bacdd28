import { useMemo, useState } from 'preact/hooks';
import { useKeys } from '../../components/parts/useKeys.ts';
import type { RowView } from '../../lib/view/clippings/library.ts';

/** The row of the list that the reader is at. */
interface Rows {
  /** Its id; the first one's until the reader goes to another. */
  current: string | null;
  setCurrent: (id: string) => void;
}

/** Keeps the current row; `j` and `k` go to the next and the one before, `x` selects it. */
export function useRows(rows: readonly RowView[] | null, onToggle: (id: string) => void): Rows {
  const [chosen, setCurrent] = useState<string | null>(null);
  const there = rows?.some(({ id }) => id === chosen);
  const current = (there ? chosen : rows?.[0]?.id) ?? null;
  const step = (by: 1 | -1) => {
    const at = rows?.findIndex(({ id }) => id === current) ?? -1;
    const link = (index: number) => document.getElementById(`clip-${rows?.[index]?.id}`);
    // the first press goes to the row that is current already, when the reader is elsewhere on the page
    const isHere = link(at)?.closest('tr')?.contains(document.activeElement);
    link(isHere ? at + by : at)?.focus();
  };
  useKeys(
    useMemo(
      () => ({
        j: () => step(1),
        k: () => step(-1),
        x: () => current !== null && onToggle(current),
      }),
      [rows, current, onToggle],
    ),
  );
  return { current, setCurrent };
}
