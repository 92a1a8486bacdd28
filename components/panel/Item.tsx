import type { ComponentChildren } from 'preact';
import type { SIGN } from '../../lib/view/panel/header.ts';
import type { Keeping } from '../../lib/view/panel/keeping.ts';
import { Glyph } from '../parts/Glyph.tsx';
import type { FootnoteFormat } from './FootnoteChoice.tsx';

/** What every item of the panel is told. */
export interface ItemControl {
  /** The current item; exactly one or none. */
  current: string | null;
  /** Items whose words are not on the page now. */
  missing: ReadonlySet<string>;
  /** Makes an item the current one and shows it on the page. */
  onShow: (item: string) => void;
  /** Copies a footnote on an item; absent where nothing can be copied. */
  onFootnote?: (item: string, format: FootnoteFormat) => void;
  /** Takes an item out: "not this"; absent where that cannot be kept. */
  onDeny?: (item: string) => void;
  /** What needs the page among the clippings; absent where it is not beside a page. */
  kept?: KeptControl;
}

/** Notes on an item's words, and the page beside another report: both need the page saved. */
export interface KeptControl {
  state: Keeping;
  /** Saves the page, so that the state becomes `saved`. */
  onSave: () => void;
  /** Items that another report answers to. */
  comparable: Pick<ReadonlySet<string>, 'has'>;
  /** Opens the page beside the report that answers to an item. */
  onCompare: (item: string) => void;
  /** What was written on an item's words before. */
  notes: (item: string) => Promise<readonly string[]>;
  /** Keeps a note; answers with the reason where it could not be kept, else with nothing. */
  onNote: (item: string, words: string) => Promise<string>;
  /** What a key asks for now; null where none does. */
  asked: { item: string; act: 'note' | 'compare' } | null;
}

interface ItemProps {
  item: string;
  kind: keyof typeof SIGN | 'none';
  control: ItemControl;
  title: ComponentChildren;
  /** The title is the article's words. */
  theirs?: boolean;
  /** "¶ 3", "1 of 3" */
  where: string;
  children: ComponentChildren;
}

const INNER = 'button, a, summary, input, textarea, select';

/** A card of the panel. A press anywhere on it shows it on the page; the button below says so to those who do not point. */
export function Item({ item, kind, control, title, theirs = false, where, children }: ItemProps) {
  const press = (event: MouseEvent) => {
    const chosenText = getSelection()?.isCollapsed === false;
    if (!(event.target as Element).closest(INNER) && !chosenText) control.onShow(item);
  };
  return (
    <li>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button "Show on page" and Enter do the same */}
      <article
        class="item"
        id={item}
        tabIndex={-1}
        aria-current={control.current === item ? 'true' : undefined}
        aria-labelledby={`${item}-title`}
        onClick={press}
      >
        <Glyph kind={kind} />
        <div class="body">
          <div class="item-h">
            <h2 class={theirs ? 'theirs' : undefined} id={`${item}-title`} dir="auto">
              {title}
            </h2>
            <span class="where">{where}</span>
          </div>
          {children}
        </div>
      </article>
    </li>
  );
}
