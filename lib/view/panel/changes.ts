import type { Change } from '../../compare/comparison.ts';
import { type Context, place } from '../context.ts';
import { when } from '../when.ts';
import { say } from '../words/say.ts';
import { type ChangedPiece, changedWords } from './changed-words.ts';
import type { PageFacts } from './panel.ts';

/** Something of this page that is not as it was saved. */
export interface ChangeView {
  item: string;
  title: string;
  where: string;
  before: string | null;
  now: string | null;
  /** The words of each side, those of this side alone told apart; none where a side is missing. */
  pieces: { before: readonly ChangedPiece[]; now: readonly ChangedPiece[] };
  span: readonly [number, number] | null;
}

/** What changed since the reader saved this page. */
export interface ChangesView {
  /** When it was saved, in words; null when it never was. */
  since: string | null;
  /** Every saved state, oldest first, in words: what the page can be held against. */
  states: readonly string[];
  /** Number of the one it is held against, from 1; 0 when there is none. */
  chosen: number;
  /** The clipping that holds the saved versions; null when there is none. */
  clipping: string | null;
  changes: readonly ChangeView[];
}

/** @param saved what is saved of this address; null when it never was */
export function changesOf(context: Context, saved: PageFacts['saved']): ChangesView {
  return {
    since: saved && when(saved.states[saved.since - 1] ?? saved.at),
    states: saved?.states.map((at) => when(at)) ?? [],
    chosen: saved?.since ?? 0,
    clipping: saved?.id ?? null,
    changes: context.comparison.changes.map((change, index) => {
      const { kind, span } = change;
      const [before, now] = [wordsOf(kind, change.before), wordsOf(kind, change.now)];
      return {
        item: `change:${index}`,
        title: say(`change.${kind}`),
        where: span ? place(context, span) : '',
        before,
        now,
        pieces: changedWords(before ?? '', now ?? ''),
        span,
      };
    }),
  };
}

/** A date is told as all dates are, in the reader's time zone; it says which that is. */
const wordsOf = (kind: Change['kind'], words: string | null): string | null =>
  words !== null && kind === 'date' ? when(words, 'zoned') : words;
