import { useEffect, useState } from 'preact/hooks';
import {
  archiveQuery,
  type LibraryQuery,
  type RowView,
  rowOf,
} from '../../lib/view/clippings/library.ts';
import { archive, sentenceOf } from './archive.ts';

/** What the archive answers to the reader's query. */
export interface Found {
  /** Null until the first answer. */
  rows: readonly RowView[] | null;
  total: number;
  problem: string;
  /** How far the search index is that the answer waits for; null when it waits for none. */
  indexing: { done: number; total: number } | null;
}

const NOTHING: Found = { rows: null, total: 0, problem: '', indexing: null };

/** Asks the archive; of several answers only the one asked for last is shown, and reports saved elsewhere appear when the page is seen again. */
export function useLibrary(query: LibraryQuery, limit: number): Found & { reload: () => void } {
  const [found, setFound] = useState(NOTHING);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const asking = new AbortController();
    const { signal } = asking;
    const show = (change: Partial<Found>) =>
      signal.aborted || setFound((before) => ({ ...before, indexing: null, ...change }));
    const onProgress = (done: number, total: number) => show({ indexing: { done, total } });
    archive.find(archiveQuery(query, limit), { signal, onProgress }).then(
      ({ clippings, total }) => show({ rows: clippings.map(rowOf), total, problem: '' }),
      (error) => show({ ...NOTHING, problem: sentenceOf(error) }),
    );
    return () => asking.abort();
  }, [query, limit, asked]);
  useEffect(() => {
    const seen = () => document.visibilityState === 'visible' && setAsked((n) => n + 1);
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, []);
  return { ...found, reload: () => setAsked((n) => n + 1) };
}
