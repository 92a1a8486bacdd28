import { useState } from 'preact/hooks';
import { stepFocus } from '../../components/parts/step-focus.ts';
import { useKeys } from '../../components/parts/useKeys.ts';
import type { RowView } from '../../lib/view/clippings/library.ts';

/** The row of the list that the reader is at. */
interface Rows {
  /** Its id; the first one's until the reader goes to another. */
  current: string | null;
  setCurrent: (id: string) => void;
}

const LINKS = '.clips .c-title a';

/** `j` and `k` go to the next row and the one before, `x` selects it. */
const KEYS = {
  j: () => stepFocus(LINKS, 1),
  k: () => stepFocus(LINKS, -1),
  x: () =>
    document.activeElement
      ?.closest('tbody tr')
      ?.querySelector<HTMLElement>('.c-check input')
      ?.click(),
};

/** Keeps the current row. */
export function useRows(rows: readonly RowView[] | null): Rows {
  const [chosen, setCurrent] = useState<string | null>(null);
  useKeys(KEYS);
  const there = rows?.some(({ id }) => id === chosen);
  return { current: (there ? chosen : rows?.[0]?.id) ?? null, setCurrent };
}
