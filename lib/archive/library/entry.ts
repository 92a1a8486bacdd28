import type { ClippingRow } from '../schema.ts';

/** What the library filters and sorts by, of one clipping. */
export interface Entry {
  number: number;
  /** Lower-cased. */
  title: string;
  outlet: string;
  /** Empty where it is not known. */
  published: string;
  saved: string;
  /** Its own and those of its notes, lower-cased. */
  tags: readonly string[];
  unnamed: number;
  figures: number;
  notes: number;
  versions: number;
  sample: boolean;
}

export const toEntry = (number: number, row: ClippingRow): Entry => ({
  number,
  title: row.title.toLowerCase(),
  outlet: row.outlet.toLowerCase(),
  published: row.published?.[0] ?? '',
  saved: row.saved,
  tags: [...new Set([...row.tags, ...(row.noteTags ?? [])].map((tag) => tag.toLowerCase()))],
  unnamed: row.unnamed,
  figures: row.figures,
  notes: row.notes,
  versions: row.version,
  sample: row.sample === true,
});
