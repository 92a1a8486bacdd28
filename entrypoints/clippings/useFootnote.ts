import { useState } from 'preact/hooks';
import type { FootnoteFormat } from '../../components/panel/FootnoteChoice.tsx';
import type { Place } from '../../lib/compare/comparison.ts';
import { errorWords } from '../../lib/view/trouble.ts';
import { say } from '../../lib/view/words/say.ts';
import { copyFootnote, type FootnoteFacts } from '../shared/copyFootnote.ts';

/** Copies footnotes, and says that it did or why it could not. */
export function useFootnote(facts: FootnoteFacts | null) {
  const [spoken, setSpoken] = useState('');
  const copy = (places: readonly Place[], format: FootnoteFormat) => {
    if (!facts) return;
    setSpoken(''); // the same sentence is said again only when it was gone meanwhile
    copyFootnote(facts, places, format).then(
      () => setSpoken(say('footnote.copied')),
      (error) => setSpoken(errorWords(error)),
    );
  };
  return { spoken, copy };
}
