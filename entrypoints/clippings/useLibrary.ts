import { useEffect, useState } from 'preact/hooks';
import type { Waiting } from '../../lib/archive/library/full-text.ts';
import {
  archiveQuery,
  type HoldingView,
  type LibraryQuery,
  type RowView,
  rowOf,
} from '../../lib/view/clippings/library.ts';
import { errorWords } from '../../lib/view/trouble.ts';
import { archive } from './archive.ts';

/** What the archive answers to the reader's query. */
interface Answer {
  /** Null until the first answer. */
  rows: readonly RowView[] | null;
  total: number;
  problem: string;
  /** How far the search index is that the answer waits for; null when it waits for none. */
  indexing: { done: number; total: number } | null;
}

/** What it holds whatever was asked. */
interface Held {
  /** Sample reports in the archive. */
  samples: number;
  holding: HoldingView;
}

export type Found = Answer & Held;

const NOTHING: Answer = { rows: null, total: 0, problem: '', indexing: null };

/** Asks the archive; of several answers only the one asked for last is shown, and what is saved, changed or deleted on another page is taken up at once. */
export function useLibrary(query: LibraryQuery, limit: number): Found & { reload: () => void } {
  const [answer, setAnswer] = useState(NOTHING);
  const [held, setHeld] = useState<Held>({ samples: 0, holding: null });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const asking = new AbortController();
    const { signal } = asking;
    const show = (change: Partial<Answer>) =>
      signal.aborted || setAnswer((before) => ({ ...before, indexing: null, ...change }));
    const onProgress = (done: number, total: number) => show({ indexing: { done, total } });
    ask(query, limit, { signal, onProgress }).then(show, (error) =>
      show({ ...NOTHING, problem: errorWords(error) }),
    );
    return () => asking.abort();
  }, [query, limit, asked]);
  useEffect(() => {
    // what keeps it from being opened is said by the list itself
    archive.holding().then(
      (holding) => setHeld({ samples: holding.samples, holding }),
      (error) => console.warn(error),
    );
  }, [asked]);
  useEffect(() => archive.onChange(() => setAsked((n) => n + 1)), []);
  return { ...answer, ...held, reload: () => setAsked((n) => n + 1) };
}

async function ask(query: LibraryQuery, limit: number, waiting: Waiting): Promise<Partial<Answer>> {
  const { clippings, total } = await archive.find(archiveQuery(query, limit), waiting);
  return { rows: clippings.map(rowOf), total, problem: '' };
}
