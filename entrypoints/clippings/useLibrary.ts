import { useEffect, useRef, useState } from 'preact/hooks';
import {
  archiveQuery,
  type LibraryQuery,
  type RowView,
  rowOf,
  tagsOf,
} from '../../lib/view/clippings/library.ts';
import { archive, sentenceOf } from './archive.ts';

/** What the archive answers to the reader's query. */
interface Answer {
  /** Null until the first answer. */
  rows: readonly RowView[] | null;
  total: number;
  problem: string;
}

/** What it holds whatever was asked. */
interface Holding {
  /** Sample reports in the archive. */
  samples: number;
  /** Every tag of the archive, with how many have it. */
  tags: readonly { tag: string; n: number }[];
}

export type Found = Answer & Holding;

const NOTHING: Answer = { rows: null, total: 0, problem: '' };

/** Tagged clippings that are read for the list of tags: the latest, where there are more. */
const TAGGED = 2000;

/** Asks the archive; of several answers only the one asked for last is shown, and reports saved elsewhere appear when the page is seen again. */
export function useLibrary(query: LibraryQuery, limit: number): Found & { reload: () => void } {
  const [answer, setAnswer] = useState(NOTHING);
  const [holding, setHolding] = useState<Holding>({ samples: 0, tags: [] });
  const [asked, setAsked] = useState(0);
  const turn = useRef(0);
  useEffect(() => {
    const mine = ++turn.current;
    archive.find(archiveQuery(query, limit)).then(
      ({ clippings, total }) =>
        mine === turn.current && setAnswer({ rows: clippings.map(rowOf), total, problem: '' }),
      (error) => mine === turn.current && setAnswer({ ...NOTHING, problem: sentenceOf(error) }),
    );
  }, [query, limit, asked]);
  useEffect(() => {
    // what keeps it from being opened is said by the list itself
    holdingNow().then(setHolding, (error) => console.error(error));
  }, [asked]);
  useEffect(() => {
    const seen = () => document.visibilityState === 'visible' && setAsked((n) => n + 1);
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, []);
  return { ...answer, ...holding, reload: () => setAsked((n) => n + 1) };
}

async function holdingNow(): Promise<Holding> {
  const samples = await archive.find({ text: 'has:sample', limit: 0 });
  const tagged = await archive.find({ text: 'has:tag', limit: TAGGED });
  return { samples: samples.total, tags: tagsOf(tagged.clippings.map(rowOf)) };
}
