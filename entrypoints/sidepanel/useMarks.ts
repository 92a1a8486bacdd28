import { useEffect, useState } from 'preact/hooks';
import { askReader } from '../../lib/messages/send.ts';
import { marksWanted, rememberMarks } from '../../lib/settings/marks.ts';
import type { PanelView } from '../../lib/view/panel/panel.ts';
import { fetchLaterWords } from '../../lib/view/words/fetch-later.ts';

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
export function useMarks(tab: number, view: PanelView): Marks {
  const { host } = view.header;
  const [on, setOn] = useState<boolean | null>(null);
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => void marksWanted(host).then(setOn), [host]);
  useEffect(() => {
    if (on === null) return;
    void draw(tab, view, on).then((answer) => {
      if (answer.ok) setMissing(new Set(answer.value.missing));
    });
  }, [tab, view, on]);
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

/** The words of the popovers are fetched after the sidebar's first drawing. */
async function draw(tab: number, view: PanelView, on: boolean) {
  const [{ cardsOf }, { enWhy }] = await Promise.all([
    import('../../lib/view/panel/cards.ts'),
    import('../../lib/view/words/en-why.ts'),
    fetchLaterWords(),
  ]);
  const dir = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  const cards = cardsOf(view, enWhy, dir);
  return askReader(tab, 'mark', { ...cards, ...(on ? { marks: view.marks } : { marks: [] }) });
}
