import { useEffect, useState } from 'preact/hooks';
import type { Mark } from '../../lib/article/page.ts';
import { askReader } from '../../lib/messages/send.ts';
import { marksWanted, rememberMarks } from './marks.ts';

/** The marks on the page beside the sidebar. */
export interface Marks {
  /** Whether they are drawn; null until the site's switch is known. */
  on: boolean | null;
  /** Items whose words are not on the page now. */
  missing: ReadonlySet<string>;
  turn: (on: boolean) => void;
  /** An item was looked for on the page and not found. */
  lose: (item: string) => void;
}

/** Draws the marks, and again when the findings or the switch change. */
export function useMarks(tab: number, host: string | null, marks: readonly Mark[]): Marks {
  const [on, setOn] = useState<boolean | null>(null);
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => void marksWanted(host).then(setOn), [host]);
  useEffect(() => {
    if (on === null) return;
    void askReader(tab, 'mark', { marks: on ? marks : [] }).then((answer) => {
      if (answer.ok) setMissing(new Set(answer.value.missing));
    });
  }, [tab, marks, on]);
  return {
    on,
    missing,
    turn: (wanted) => {
      setOn(wanted);
      rememberMarks(host, wanted).catch(console.error); // the switch holds for this page all the same
    },
    lose: (item) => setMissing((known) => new Set([...known, item])),
  };
}
