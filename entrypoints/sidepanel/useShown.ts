import { useState } from 'preact/hooks';
import type { FootnoteFormat } from '../../components/panel/FootnoteChoice.tsx';
import type { PageReport } from '../../lib/messages/protocol.ts';
import { askReader } from '../../lib/messages/send.ts';
import type { PanelView } from '../../lib/view/panel/panel.ts';
import { spokenFor } from '../../lib/view/panel/spoken.ts';
import { say } from '../../lib/view/words/say.ts';
import type { Items } from './useItems.ts';
import type { Marks } from './useMarks.ts';

interface Given {
  tab: number;
  page: PageReport;
  view: PanelView;
  items: Items;
  marks: Marks;
}

/** Going from the sidebar to the page and back, and what a screen reader is told of it. */
export interface ShownOnPage {
  spoken: string;
  speak: (words: string) => void;
  /** Shows an item on the page. */
  show: (item: string) => void;
  /** Shows the next mark of the page, or the one before, with its popover. */
  step: (by: 1 | -1) => void;
  footnote: (item: string, format: FootnoteFormat) => void;
}

export function useShown({ tab, page, view, items, marks }: Given): ShownOnPage {
  const [spoken, speak] = useState(view.spoken);
  const show = async (item: string) => {
    items.choose(item);
    const span = view.places.get(item);
    if (!span) return;
    const answer = await askReader(tab, 'show', { item, span });
    if (answer.ok && answer.value) speak(spokenFor(view, item));
    else marks.lose(item);
  };
  const step = async (by: 1 | -1) => {
    const answer = await askReader(tab, 'step', { by, focus: false });
    const item = answer.ok ? answer.value : null;
    if (item) items.choose(item);
    speak(item ? spokenFor(view, item) : say('live.noMarks'));
  };
  const footnote = async (item: string, format: FootnoteFormat) => {
    const { copyFootnote } = await import('../shared/copyFootnote.ts');
    await copyFootnote(page, view.cited.get(item) ?? [], format);
    speak(say('footnote.copied'));
  };
  return {
    spoken,
    speak,
    show: (item) => void show(item),
    step: (by) => void step(by),
    footnote: (item, format) => void footnote(item, format),
  };
}
