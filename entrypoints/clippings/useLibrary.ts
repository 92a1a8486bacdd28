import { useEffect, useState } from 'preact/hooks';
import type { Waiting } from '../../lib/archive/library/full-text.ts';
import {
  archiveQuery,
  type LibraryQuery,
  type RowView,
  rowOf,
  tagsOf,
} from '../../lib/view/clippings/library.ts';
import { archive, sentenceOf } from './archive.ts';

/** What the archive answers to the reader's query. */
export interface Found {
  /** Null until the first answer. */
  rows: readonly RowView[] | null;
  total: number;
  /** Sample reports in the archive. */
  samples: number;
  /** Every tag of the archive, with how many have it. */
  tags: readonly { tag: string; n: number }[];
  problem: string;
  /** How far the search index is that the answer waits for; null when it waits for none. */
  indexing: { done: number; total: number } | null;
}

const NOTHING: Found = {
  rows: null,
  total: 0,
  samples: 0,
  tags: [],
  problem: '',
  indexing: null,
};

/** Tagged clippings that are read for the list of tags: the latest, where there are more. */
const TAGGED = 2000;

async function ask(query: LibraryQuery, limit: number, waiting: Waiting): Promise<Partial<Found>> {
  const { clippings, total } = await archive.find(archiveQuery(query, limit), waiting);
  const samples = await archive.find({ text: 'has:sample', limit: 0 }, waiting);
  const tagged = await archive.find({ text: 'has:tag', limit: TAGGED }, waiting);
  return {
    rows: clippings.map(rowOf),
    total,
    samples: samples.total,
    tags: tagsOf(tagged.clippings.map(rowOf)),
    problem: '',
  };
}

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
    ask(query, limit, { signal, onProgress }).then(show, (error) =>
      show({ ...NOTHING, problem: sentenceOf(error) }),
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
