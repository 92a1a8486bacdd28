import * as v from 'valibot';
import { fail, type Result, succeed } from '../../result.ts';
import { canonicalAddress } from '../../text/address.ts';
import {
  clippingSchema,
  correctionSchema,
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

/** A row of the file that cannot be taken. */
export interface BadRow {
  /** Counted from 1, among the rows of its kind. */
  row: number;
  /** For the reader: which row, and what is wrong with it. */
  sentence: string;
}

/** An archive file as it was read. */
export interface ArchiveFile {
  clippings: FileClipping[];
  tombstones: FileTombstone[];
  reading: FileReading[];
  corrections: FileCorrection[];
  bad: BadRow[];
}

export type NotAnArchive = 'too large' | 'not JSON' | 'not an archive' | 'newer';

/** Reads an archive file, row by row: each is built field by field, and nothing else of the file is kept. */
export async function readFile(file: Readable): Promise<Result<ArchiveFile, NotAnArchive>> {
  if (file.size > LARGEST_FILE)
    return fail(
      'too large',
      `This file has ${Math.round(file.size / 2 ** 20)} MB; at most ${LARGEST_FILE / 2 ** 20} MB can be read.`,
    );
  const value = parse(await file.text());
  if (value === undefined)
    return fail('not JSON', 'This file is cut off or is no JSON. Nothing was imported.');
  if (!isRecord(value) || value.format !== FORMAT || !Array.isArray(value.clippings))
    return fail(
      'not an archive',
      'This file is no archive of Second Source. Nothing was imported.',
    );
  if (value.version !== FORMAT_VERSION)
    return fail(
      'newer',
      `This archive has format ${String(value.version)}; this version of Second Source reads format ${FORMAT_VERSION}.`,
    );
  const bad: BadRow[] = [];
  const clippings = readRows(value.clippings, 'Clipping', clippingSchema, bad);
  bad.push(...repeated(clippings));
  const refused = new Set(bad.map(({ row }) => row));
  return succeed({
    clippings: clippings.filter(
      (row, at): row is FileClipping => row !== null && !refused.has(at + 1),
    ),
    tombstones: readRows(listOf(value.tombstones), 'Tombstone', tombstoneSchema, bad).filter(
      (row) => row !== null,
    ),
    reading: readRows(listOf(value.reading), 'Address', readingSchema, bad).filter(
      (row) => row !== null,
    ),
    corrections: readRows(listOf(value.corrections), 'Correction', correctionSchema, bad).filter(
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
  kind: string,
  schema: Schema,
  bad: BadRow[],
): (v.InferOutput<Schema> | null)[] {
  return rows.map((row, at) => {
    const read = v.safeParse(schema, row, { abortEarly: true });
    if (read.success) return read.output;
    bad.push({
      row: at + 1,
      sentence: `${kind} ${at + 1}${named(row)}: ${wrong(read.issues[0])}.`,
    });
    return null;
  });
}

const named = (row: unknown) =>
  isRecord(row) && typeof row.title === 'string'
    ? ` (“${row.title.slice(0, 60).toWellFormed()}”)`
    : '';

function wrong(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue);
  const what =
    issue.kind === 'schema' && issue.type !== 'picklist'
      ? 'is missing or of the wrong kind'
      : issue.message;
  return field ? `“${field}” ${what}` : what;
}

/** Ids and addresses that stand in the file twice: the later row is refused. */
function repeated(clippings: readonly (FileClipping | null)[]): BadRow[] {
  const seen = new Set<string>();
  return clippings.flatMap((clipping, at) => {
    if (!clipping) return [];
    const { id, url, notes } = clipping;
    const names = [id, ...notes.map((note) => note.id), ...(url ? [canonicalAddress(url)] : [])];
    const isTwice = names.some((name, place) => seen.has(name) || names.indexOf(name) < place);
    for (const name of names) seen.add(name);
    const sentence = `Clipping ${at + 1}${named(clipping)}: its id, its address or a note’s id stands in the file twice.`;
    return isTwice ? [{ row: at + 1, sentence }] : [];
  });
}
