import Dexie, { type Table } from 'dexie';
import type { Correction } from '../compare/correction/correction.ts';
import type { DateOrigin } from '../text/article.ts';
import type { Note } from './archive.ts';

/** A date with its origin, as stored: two short fields instead of an object. */
export type StoredDate = readonly [value: string, origin: DateOrigin];

/** One clipping in its current state, without text and analysis. What a reader kept: never derived. */
export interface ClippingRow {
  /** Local, made by the database; a new version gets a new one. Never leaves this machine. */
  number?: number;
  /** Unique across machines. */
  id: string;
  /** Canonical address, or `text:` and the content's hash for a pasted text. */
  address: string;
  title: string;
  byline: string | null;
  outlet: string;
  language: string | null;
  published: StoredDate | null;
  modified: StoredDate | null;
  /** SHA-256 of title and text, hexadecimal. */
  hash: string;
  version: number;
  /** First saved, last seen, last changed in any way; ISO 8601. */
  saved: string;
  seen: string;
  revised: string;
  tags: string[];
  words: number;
  /** Counts shown in the library; the first two are derived from the analysis. */
  unnamed: number;
  figures: number;
  notes: number;
  /** Tags of its notes, each once; absent before the first note. */
  noteTags?: string[];
  sample?: true;
  /** When it was deleted; the row is swept some time after. */
  removed?: string;
  /** 1 when it does not count (sample or removed); absent otherwise, so that its index holds few rows. */
  hidden?: 1;
}

/** A text as deflated UTF-8: a stored string would take two bytes a character once a curly quote is in it. */
export interface TextRow {
  number: number;
  text: Uint8Array;
}

/** An analysis, packed. Derived from the text: made again when `engine` is older than the running one. */
export interface AnalysisRow {
  number: number;
  engine: number;
  packed: Uint8Array;
}

/** A past state of a clipping, whole. */
export interface VersionRow {
  /** Id of the clipping. */
  id: string;
  version: number;
  row: Omit<ClippingRow, 'number'>;
  text: Uint8Array;
  engine: number;
  packed: Uint8Array;
}

/** What the indexes need of the newest clippings, until they are sealed into a segment. Derived. */
export interface TailRow {
  number: number;
  terms: Uint32Array;
  shingles: Uint32Array;
}

/** One sealed part of an index, as bytes. Derived. */
export interface SegmentRow {
  id?: number;
  /** How many clippings it covers. */
  size: number;
  bytes: Uint8Array;
}

/** Key of the library's stored catalogue among its shelves, whose own keys are numbers of clippings, from 1 on. */
export const CATALOGUE = 0;

/** A sign for other contexts that a clipping's row changed or went. */
export interface EditRow {
  seq?: number;
  number: number;
  /** Every row up to the number was deleted, or brought back, in one go. */
  all?: 'gone' | 'back';
}

/** Small facts about the whole database. `indexes` is raised when segments change, `edits` when rows do. */
export interface StateRow {
  name: 'state';
  indexes: number;
  edits: number;
  /** Edits up to the number were forgotten: who has not taken them up reads every row anew. */
  forgotten: number;
  /** Format of the stored segments; another one means: rebuild. */
  format: number;
  /** The segments in the order of their articles. */
  segments: { id: number; size: number }[];
  /** While the index is rebuilt: the numbers still to be read. Those saved meanwhile are in the tail already. */
  rebuilding: { next: number; last: number } | null;
  /** How many rows of clippings there are up to a number; those after it are counted when they are asked for. */
  counted: { upTo: number; rows: number };
  /** When everything was last deleted, ISO 8601; null when that was taken back. */
  cleared: string | null;
  /** All analyses below the number are of this engine or a newer one. */
  renewed: { engine: number; next: number };
}

/** What is left of a deleted clipping or note: a later sync must know that it is gone. */
export interface TombstoneRow {
  /** Its id; the address of what was to be read. */
  id: string;
  kind: 'clipping' | 'note' | 'correction' | 'reading';
  removed: string;
}

/** An address the reader means to open: nothing was fetched. */
export interface ReadingRow {
  address: string;
  title: string;
  added: string;
}

/** What the reader said is none of what it was marked as. */
export interface CorrectionRow extends Correction {
  /** Canonical addresses of all reports that it concerns. */
  addresses: string[];
}

/** The newest schema of this program; Dexie multiplies it by ten in the database. */
export const SCHEMA_VERSION = 3;

/** The released schemas, oldest first. A released one is never changed: later ones are added. */
export class ArchiveDatabase extends Dexie {
  declare clippings: Table<ClippingRow, number>;
  declare texts: Table<TextRow, number>;
  declare versions: Table<VersionRow, [string, number]>;
  declare notes: Table<Note, string>;
  declare tombstones: Table<TombstoneRow, string>;
  declare reading: Table<ReadingRow, string>;
  declare corrections: Table<CorrectionRow, string>;
  declare analyses: Table<AnalysisRow, number>;
  declare tail: Table<TailRow, number>;
  declare segments: Table<SegmentRow, number>;
  declare shelves: Table<SegmentRow, number>;
  declare edits: Table<EditRow, number>;
  declare state: Table<StateRow, 'state'>;

  constructor(name: string, durability: 'relaxed' | 'strict' = 'relaxed') {
    super(name, { chromeTransactionDurability: durability });
    this.version(1).stores({
      // what the reader kept
      clippings: '++number, &id, &address, hidden',
      texts: 'number',
      versions: '[id+version]',
      notes: 'id, clipping',
      tombstones: 'id',
      reading: 'address',
      // what can be made again from it
      analyses: 'number',
      tail: 'number',
      segments: '++id',
      shelves: 'id',
      edits: '++seq',
      state: 'name',
    });
    this.version(2).stores({ corrections: 'id, *addresses' });
    // passages have tags
    this.version(3).upgrade((transaction) =>
      transaction
        .table<Note>('notes')
        .toCollection()
        .modify((note) => {
          note.tags ??= [];
        }),
    );
  }
}
