import type { Clipping, Query } from '../../archive/archive.ts';
import type { Holding } from '../../archive/library/holding.ts';
import { when } from '../when.ts';
import { say } from '../words/say.ts';

/** A saved report as a line of the library. */
export interface RowView {
  id: string;
  title: string;
  outlet: string;
  /** Empty where the page stated no date. */
  published: string;
  unnamed: number;
  figures: number;
  notes: number;
  versions: number;
  tags: readonly string[];
  sample: boolean;
}

/** What the reader narrowed the library to. */
export interface LibraryQuery {
  text: string;
  sort: NonNullable<Query['sort']>;
  has: readonly Filter[];
  tag: string | null;
  outlet: string | null;
}

/** What the list can be narrowed to, each with how many are then listed; null until it was counted. */
export type HoldingView = Pick<Holding, 'tags' | 'outlets' | 'has'> | null;

/** What a clipping can be asked to have. */
export const FILTERS = ['unnamed', 'figure', 'note', 'version'] as const;
export type Filter = (typeof FILTERS)[number];

export const SORTS = ['published', 'saved', 'title', 'outlet', 'unnamed'] as const;

/** The library as it opens. */
export const EVERYTHING: LibraryQuery = {
  text: '',
  sort: 'saved',
  has: [],
  tag: null,
  outlet: null,
};

export const rowOf = (clipping: Clipping): RowView => ({
  id: clipping.id,
  title: clipping.title || clipping.url,
  outlet: clipping.outlet,
  published: clipping.published ? when(clipping.published) : '',
  unnamed: clipping.unnamed,
  figures: clipping.figures,
  notes: clipping.notes,
  versions: clipping.versions,
  tags: clipping.tags,
  sample: clipping.sample,
});

/** The archive's query for what the reader chose: filters are terms of the same search. */
export function archiveQuery({ text, sort, has, tag, outlet }: LibraryQuery, limit: number): Query {
  const terms = [
    text.trim(),
    ...has.map((one) => `has:${one}`),
    tag && `tag:"${tag}"`,
    outlet && `outlet:"${outlet}"`,
  ];
  return {
    text: terms.filter(Boolean).join(' '),
    sort,
    descending: sort !== 'title' && sort !== 'outlet',
    limit,
  };
}

/** Whether nothing was narrowed: then an empty list means an empty archive. */
export const isEverything = ({ text, has, tag, outlet }: LibraryQuery): boolean =>
  !text.trim() && has.length === 0 && tag === null && outlet === null;

/** How much there is to list. */
export interface LibraryTotals {
  /** All that was found. */
  total: number;
  /** Sample reports in the archive, which are never counted. */
  samples: number;
}

/** "48 reports", or "1 to 50 of 481" while more are to come; sample reports are named apart, never counted. */
export function totalWords(shown: number, { total, samples }: LibraryTotals, narrowed: boolean) {
  if (shown < total) return say('library.range', { some: shown, all: total });
  if (narrowed || samples === 0) return say('library.reports', { n: total });
  return say('library.withSample', {
    reports: say('library.reports', { n: total - samples }),
    samples: say('library.samples', { n: samples }),
  });
}
