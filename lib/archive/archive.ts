import type { Correction } from '../compare/correction/correction.ts';
import type { Analysis } from '../report/analysis.ts';
import type { Report } from '../report/report.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import type { NewCorrection } from './corrections.ts';
import type { ToRead } from './exchange/address-list.ts';
import type { Passage } from './exchange/hypothesis.ts';
import type { ImportOptions, ImportPlan } from './exchange/import.ts';
import type { ArchiveFile } from './exchange/read-file.ts';
import type { ExportOptions } from './exchange/write-file.ts';
import type { Collected } from './formats/collected.ts';
import type { Waiting } from './library/full-text.ts';
import type { Holding } from './library/holding.ts';
import type { Removal, Removing } from './remove-all.ts';
import type { ToSave } from './save.ts';

/** What a reader wrote about a report, or about a passage of it: words, tags, or both. */
export interface Note {
  /** Unique across machines, made by the writer so that a retry stores it once. */
  id: string;
  clipping: string;
  /** The passage, or null for the whole report. */
  anchor: { exact: string; prefix: string; suffix: string; span: Span } | null;
  text: string;
  /** What the passage was sorted under; a passage may have tags and no words. */
  tags: readonly string[];
  /** ISO 8601. */
  written: string;
  revised: string;
}

/** What a reader writes, without its moments. */
export type NewNote = Pick<Note, 'id' | 'clipping' | 'anchor' | 'text'> &
  Partial<Pick<Note, 'tags'>>;

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
  /** Tags of its notes and passages, each once. */
  noteTags: readonly string[];
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
   * version, date or sample. A tag is one of the clipping or of a passage of it.
   */
  text?: string;
  /** `saved` unless given. What is not known stands last. */
  sort?: 'published' | 'saved' | 'title' | 'outlet' | 'unnamed';
  /** Falling unless given, but for `title` and `outlet`. */
  descending?: boolean;
  offset?: number;
  limit?: number;
  /** Looks for a phrase of common words in every text that could have it, however long that takes. */
  thorough?: boolean;
}

/** Everything the product does with what was saved. All promises resolve after commit. */
export interface Archive {
  /** Stores a report; the same address with another text becomes a version. Idempotent by content. */
  save(
    article: Article,
    analysis: Analysis,
    options?: { sample?: boolean; seen?: string },
  ): Promise<Saved>;
  /** Stores many reports in one transaction: all or none. */
  saveAll(reports: readonly ToSave[]): Promise<Saved[]>;
  /** Saved reports that may tell the same story, best first; never the report itself unless its text changed. */
  related(article: Article, limit?: number): Promise<{ reports: Report[]; saved: number }>;
  /** How many clippings there are, samples aside. */
  count(): Promise<number>;
  /** What is saved of an address. */
  savedAt(url: string): Promise<Clipping | null>;
  get(id: string): Promise<Report | null>;
  /**
   * One page of the clippings of a query. `exact` is false when a phrase was asked for and not every text that has its
   * words was looked at: `total` is then the most there can be, and asking `thorough`ly looks at all. The first words
   * asked for after many were saved wait for the search index to be made.
   */
  find(
    query: Query,
    waiting?: Waiting,
  ): Promise<{ clippings: Clipping[]; total: number; exact: boolean }>;
  /** What the archive holds whatever is asked for: what a list can be narrowed to, and how many are then listed. */
  holding(): Promise<Holding>;
  /** Tells when something that the reader kept was changed, on this page or another. @returns ends it */
  onChange(changed: () => void): () => void;
  versions(id: string): Promise<Report[]>;
  /** When each state of a clipping was seen, oldest first. */
  moments(id: string): Promise<string[]>;
  notes(id: string): Promise<Note[]>;
  /** Writes a note, or writes it anew: the id decides. Its tags stay as they are unless given. */
  writeNote(note: NewNote): Promise<void>;
  /** Adds tags to a note or passage and takes tags away. */
  tagNote(id: string, add: readonly string[], remove: readonly string[]): Promise<void>;
  deleteNote(id: string): Promise<void>;
  /** What the reader said is none of what it was marked as, latest first; with addresses, what concerns those reports. */
  corrections(addresses?: readonly string[]): Promise<Correction[]>;
  /** Keeps a correction; answers with its id. Said twice, it is kept once. */
  correct(correction: NewCorrection): Promise<string>;
  dropCorrection(id: string): Promise<void>;
  tag(ids: readonly string[], add: readonly string[], remove: readonly string[]): Promise<void>;
  /** Sets tombstones; `restore` undoes it until they are swept. */
  remove(ids: readonly string[]): Promise<void>;
  restore(ids: readonly string[]): Promise<void>;
  /** Sets tombstones on everything in one transaction: all of it or nothing. */
  removeAll(removing?: Removing): Promise<Removal>;
  /** Takes a deletion of everything back until it is swept; what was deleted before it stays deleted. */
  restoreAll(removal: Pick<Removal, 'removed'>, removing?: Removing): Promise<void>;
  /** Clippings with all that an export in another format needs (lib/archive/formats), in the order of the ids. */
  collect(ids: readonly string[]): Promise<Collected[]>;
  /** The whole archive as one JSON text, in parts; see docs/archive-format.md. */
  exportFile(options?: ExportOptions): AsyncIterable<string>;
  /** What importing a file would do: nothing is written. `readFile` of lib/archive/exchange reads and checks one. */
  planImport(file: ArchiveFile, options?: ImportOptions): Promise<ImportPlan>;
  /** Imports all of a file or nothing of it. */
  runImport(file: ArchiveFile, options?: ImportOptions): Promise<void>;
  /** Notes from elsewhere, put on the clippings of their addresses; the others' addresses go on the reading list. */
  importPassages(passages: readonly Passage[]): Promise<{ notes: number; toRead: number }>;
  /** Addresses that the reader means to open, newest first; one that was saved meanwhile is no longer listed. */
  readingList(): Promise<ToRead[]>;
  addToReadingList(entries: readonly ToRead[]): Promise<number>;
  dropFromReadingList(addresses: readonly string[]): Promise<void>;
  /** Does now what is otherwise done in quiet moments: sweeps what was deleted a minute ago, tidies the index. */
  tidy(): Promise<void>;
  /** Closes the database; the next call opens it again. */
  close(): void;
}
