import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { openPopover } from '../../lib/article/marks/popover.ts';
import type { MarkKind } from '../../lib/article/page.ts';
import { cardsOf } from '../../lib/view/panel/cards.ts';
import { panelOf } from '../../lib/view/panel/panel.ts';
import { enWhy } from '../../lib/view/words/en-why.ts';
import { facts } from '../view/fixtures/vessen.ts';

const nobody = { open: async () => false, deny: async () => false };

/** A line of a page with a mark, and the popover beside it. */
function Marked({ kind }: { kind: MarkKind }) {
  const words = useRef<HTMLElement>(null);
  useEffect(() => {
    const view = panelOf(facts);
    const mark = view.marks.find((one) => one.kind === kind);
    const node = words.current?.firstChild;
    if (!mark || !node) return;
    const popover = openPopover(document, nobody);
    popover.know(cardsOf(view, enWhy, document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'));
    const range = document.createRange();
    range.selectNodeContents(node);
    popover.show({ mark, ranges: [range] });
    return popover.close;
  }, []);
  const mark = panelOf(facts).marks.find((one) => one.kind === kind);
  return (
    <main class="marked">
      <h1 class="sr">{kind}</h1>
      <p class="theirs">
        <span class={`m ${kind}`} ref={words}>
          {mark && facts.report.article.text.slice(...mark.span)}
        </span>
      </p>
    </main>
  );
}

/** The popover of each kind of mark, as it stands on a page. */
export const POPOVER_STATES: Readonly<Record<string, () => JSX.Element>> = {
  'popover-unnamed': () => <Marked kind="unnamed" />,
  'popover-differs': () => <Marked kind="differs" />,
  'popover-newer': () => <Marked kind="newer" />,
  'popover-same': () => <Marked kind="same" />,
  'popover-changed': () => <Marked kind="changed" />,
};
