import { useEffect, useRef, useState } from 'preact/hooks';
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
}

const NOTHING: Found = { rows: null, total: 0, problem: '' };

/** Asks the archive; of several answers only the one asked for last is shown, and reports saved elsewhere appear when the page is seen again. */
export function useLibrary(query: LibraryQuery, limit: number): Found & { reload: () => void } {
  const [found, setFound] = useState(NOTHING);
  const [asked, setAsked] = useState(0);
  const turn = useRef(0);
  useEffect(() => {
    const mine = ++turn.current;
    archive.find(archiveQuery(query, limit)).then(
      ({ clippings, total }) =>
        mine === turn.current && setFound({ rows: clippings.map(rowOf), total, problem: '' }),
      (error) => mine === turn.current && setFound({ ...NOTHING, problem: sentenceOf(error) }),
    );
  }, [query, limit, asked]);
  useEffect(() => {
    const seen = () => document.visibilityState === 'visible' && setAsked((n) => n + 1);
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, []);
  return { ...found, reload: () => setAsked((n) => n + 1) };
}
