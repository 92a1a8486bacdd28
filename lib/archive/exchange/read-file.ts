import * as v from 'valibot';
import { fail, type Result, succeed } from '../../result.ts';
import { canonicalAddress } from '../../text/address.ts';
import {
  clippingSchema,
  correctionSchema,
  type Fault,
  type FileClipping,
  type FileCorrection,
  type FileReading,
  type FileTombstone,
  FORMAT,
  FORMAT_VERSION,
  readingSchema,
  tombstoneSchema,
} from './file-format.ts';

/** Bytes; a string of half a gigabyte is the most that the browser's engine can hold. */
export const LARGEST_FILE = 400 * 1024 * 1024;

/** What is read of a file: a `Blob` or a `File` is one. */
export interface Readable {
  size: number;
  text(): Promise<string>;
}

/** A row of a file that cannot be taken. */
export interface BadRow {
  kind: 'clipping' | 'tombstone' | 'address' | 'correction' | 'annotation';
  /** Counted from 1, among the rows of its kind. */
  row: number;
  /** The row's own title; empty where it has none. */
  title: string;
  /** Where in the row, such as `notes.0.tags`; empty for the row as a whole. */
  field: string;
  fault: Fault | 'missing' | 'twice';
}

/** An archive file as it was read. */
export interface ArchiveFile {
  clippings: FileClipping[];
  tombstones: FileTombstone[];
  reading: FileReading[];
  corrections: FileCorrection[];
  bad: BadRow[];
}

export type NotAnArchive = 'too large' | 'not JSON' | 'not an archive' | 'other format';

/** Reads an archive file, row by row: each is built field by field, and nothing else of the file is kept. */
export async function readFile(file: Readable): Promise<Result<ArchiveFile, NotAnArchive>> {
  if (file.size > LARGEST_FILE) return fail('too large');
  const value = parse(await file.text());
  if (value === undefined) return fail('not JSON');
  if (!isRecord(value) || value.format !== FORMAT || !Array.isArray(value.clippings))
    return fail('not an archive');
  if (value.version !== FORMAT_VERSION) return fail('other format');
  const bad: BadRow[] = [];
  const clippings = readRows(value.clippings, 'clipping', clippingSchema, bad);
  bad.push(...repeated(clippings));
  const refused = new Set(bad.map(({ row }) => row));
  return succeed({
    clippings: clippings.filter(
      (row, at): row is FileClipping => row !== null && !refused.has(at + 1),
    ),
    tombstones: readRows(listOf(value.tombstones), 'tombstone', tombstoneSchema, bad).filter(
      (row) => row !== null,
    ),
    reading: readRows(listOf(value.reading), 'address', readingSchema, bad).filter(
      (row) => row !== null,
    ),
    corrections: readRows(listOf(value.corrections), 'correction', correctionSchema, bad).filter(
      (row) => row !== null,
    ),
    bad,
  });
}

/** Nothing for what is no JSON, however deep or cut off. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function readRows<Schema extends v.GenericSchema>(
  rows: readonly unknown[],
  kind: BadRow['kind'],
  schema: Schema,
  bad: BadRow[],
): (v.InferOutput<Schema> | null)[] {
  return rows.map((row, at) => {
    const read = v.safeParse(schema, row, { abortEarly: true });
    if (read.success) return read.output;
    bad.push({ kind, row: at + 1, title: titleOf(row), ...wrong(read.issues[0]) });
    return null;
  });
}

const titleOf = (row: unknown) =>
  isRecord(row) && typeof row.title === 'string' ? row.title.slice(0, 60).toWellFormed() : '';

/** What is wrong, and where. */
export const wrong = (issue: v.BaseIssue<unknown>): Pick<BadRow, 'field' | 'fault'> => ({
  field: v.getDotPath(issue) ?? '',
  fault:
    issue.kind === 'schema' && issue.type !== 'picklist' ? 'missing' : (issue.message as Fault),
});

/** Ids and addresses that stand in the file twice: the later row is refused. */
function repeated(clippings: readonly (FileClipping | null)[]): BadRow[] {
  const seen = new Set<string>();
  return clippings.flatMap((clipping, at): BadRow[] => {
    if (!clipping) return [];
    const { id, url, notes } = clipping;
    const names = [id, ...notes.map((note) => note.id), ...(url ? [canonicalAddress(url)] : [])];
    const isTwice = names.some((name, place) => seen.has(name) || names.indexOf(name) < place);
    for (const name of names) seen.add(name);
    const title = titleOf(clipping);
    return isTwice ? [{ kind: 'clipping', row: at + 1, title, field: '', fault: 'twice' }] : [];
  });
}
