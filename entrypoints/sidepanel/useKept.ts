import { useEffect, useState } from 'preact/hooks';
import type { KeptControl } from '../../components/panel/Item.tsx';
import type { PageReport } from '../../lib/messages/protocol.ts';
import type { PanelView } from '../../lib/view/panel/panel.ts';
import { errorWords } from '../../lib/view/trouble.ts';
import { say } from '../../lib/view/words/say.ts';
import { openClippings } from './openClippings.ts';

/** Notes and comparing, and the way to both by a key. */
export interface Kept {
  control: KeptControl;
  /** Does with an item what its button does. */
  ask: (item: string, act: 'note' | 'compare') => void;
}

/** @param speak tells a screen reader what was done */
export function useKept(
  page: PageReport,
  view: PanelView,
  onSave: () => void,
  speak: (words: string) => void,
): Kept {
  const [asked, ask] = useState<KeptControl['asked']>(null);
  useEffect(() => {
    if (asked) ask(null); // its card has heard it: one that is drawn anew must not do it again
  }, [asked]);
  const { counterparts, keeping, places } = view;
  const clipping = page.saved?.id ?? '';
  const { text } = page.report.article;
  const note = async (item: string, words: string) => {
    const span = places.get(item);
    if (!span) return '';
    try {
      const { write } = await import('./notes.ts');
      await write(clipping, text, span, words);
    } catch (error) {
      return errorWords(error);
    }
    speak(say('note.kept'));
    return '';
  };
  return {
    ask: (item, act) => ask({ item, act }),
    control: {
      state: keeping,
      onSave,
      comparable: counterparts,
      onCompare: (item) => openClippings(`compare/${clipping}/${counterparts.get(item)}`),
      notes: async (item) => {
        const span = places.get(item);
        const { notesOn } = await import('./notes.ts');
        return span ? notesOn(clipping, text, span) : [];
      },
      onNote: note,
      asked,
    },
  };
}
