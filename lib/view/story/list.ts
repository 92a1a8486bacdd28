import { joined } from '../list.ts';
import type { StoryView } from './story.ts';

/** A story as a line of the list. */
export interface StoryRowView {
  /** The latest report, by which the story is opened. */
  id: string;
  title: string;
  /** The outlets in time order, each once. */
  outlets: string;
  reports: number;
  origins: number;
  differ: number;
  newer: number;
  /** "12–13 May 2026"; empty where no report has a date. */
  days: string;
  /** Whether it is the invented sample's. */
  sample: boolean;
}

/** The list of stories as far as it was made. */
export interface StoryListView {
  rows: readonly StoryRowView[];
  /** Clippings that were looked at, and all there are. */
  looked: number;
  total: number;
  /** Whether clippings are being looked at now, and whether all were. */
  walking: boolean;
  ended: boolean;
  /** Why it cannot go on; empty when it can. */
  problem: string;
}

/** The list's line of a story, with the numbers that its page has. */
export function storyRowOf(story: StoryView, sample: boolean): StoryRowView {
  const { columns, originsKnown, differ, newer, days } = story;
  const last = columns.at(-1);
  return {
    id: last?.id ?? '',
    title: last?.title ?? '',
    outlets: joined([...new Set(columns.map(({ outlet }) => outlet))]),
    reports: columns.length,
    origins: originsKnown,
    differ,
    newer,
    days,
    sample,
  };
}
