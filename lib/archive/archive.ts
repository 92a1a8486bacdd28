import type { Analysis } from '../report/analysis.ts';
import type { Report } from '../report/report.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';

/** Words a reader wrote about a report, or about a passage of it. */
export interface Note {
  /** Unique across machines, made by the writer so that a retry stores it once. */
  id: string;
  clipping: string;
  /** The passage, or null for the whole report. */
  anchor: { exact: string; prefix: string; suffix: string; span: Span } | null;
  text: string;
  /** ISO 8601. */
  written: string;
  revised: string;
}

/** A saved report, as the library lists it: no text. */
export interface Clipping {
  id: string;
  url: string;
  title: string;
  outlet: string;
  byline: string | null;
  published: string | null;
  /** First saved, and last changed; ISO 8601. */
  saved: string;
  revised: string;
  tags: readonly string[];
  words: number;
  /** How many unnamed sources its text has, how many figures, how many notes, how many versions. */
  unnamed: number;
  figures: number;
  notes: number;
  versions: number;
  /** One of the invented sample reports: never counted. */
  sample: boolean;
}

/** What saving did. */
export interface Saved {
  id: string;
  /** 1 for a new clipping; higher when the same address was saved before with another text. */
  version: number;
  /** False when this very text was there already. */
  stored: boolean;
}

/** Filters of the library; every field narrows. */
export interface Query {
  /**
   * Words, "phrases", prefix*, `outlet:` `tag:` `before:` `after:`, and `has:` with figure, unnamed, note, tag,
   * version or date.
   */
  text?: string;
  /** `saved` unless given. What is not known stands last. */
  sort?: 'published' | 'saved' | 'title' | 'outlet' | 'unnamed';
  /** Falling unless given, but for `title` and `outlet`. */
  descending?: boolean;
  offset?: number;
  limit?: number;
}

/** Everything the product does with what was saved. All promises resolve after commit. */
export interface Archive {
  /** Stores a report; the same address with another text becomes a version. Idempotent by content. */
  save(
    article: Article,
    analysis: Analysis,
    options?: { sample?: boolean; seen?: string },
  ): Promise<Saved>;
  /** Saved reports that may tell the same story, best first; never the report itself unless its text changed. */
  related(
    article: Article,
    analysis: Analysis,
    limit?: number,
  ): Promise<{ reports: Report[]; saved: number }>;
  /** What is saved of an address. */
  savedAt(url: string): Promise<Clipping | null>;
  get(id: string): Promise<Report | null>;
  /**
   * One page of the clippings of a query. `exact` is false when a phrase was asked for and the page was full before
   * every text was looked at: `total` is then the most there can be.
   */
  find(query: Query): Promise<{ clippings: Clipping[]; total: number; exact: boolean }>;
  versions(id: string): Promise<Report[]>;
  notes(id: string): Promise<Note[]>;
  writeNote(note: Pick<Note, 'id' | 'clipping' | 'anchor' | 'text'>): Promise<void>;
  deleteNote(id: string): Promise<void>;
  tag(ids: readonly string[], add: readonly string[], remove: readonly string[]): Promise<void>;
  /** Sets tombstones; `restore` undoes it until they are swept. */
  remove(ids: readonly string[]): Promise<void>;
  restore(ids: readonly string[]): Promise<void>;
  /** Does now what is otherwise done in quiet moments: sweeps what was deleted a minute ago, tidies the index. */
  tidy(): Promise<void>;
  /** Closes the database; the next call opens it again. */
  close(): void;
}
