import type { Entry } from './entry.ts';

/** A catalogue as it stood after some edit. */
export interface Snapshot {
  /** The last number and the last edit that it knows of. */
  last: number;
  edits: number;
  entries: Map<number, Entry>;
}

/** Raised with every change to what is stored. */
const FORMAT = 2;

/** Columns, because a name a value would make it three times as long. */
interface Columns {
  format: number;
  last: number;
  edits: number;
  numbers: number[];
  titles: string[];
  /** Each outlet once, and by entry which it is. */
  outlets: string[];
  outlet: number[];
  published: string[];
  saved: string[];
  /** By entry's place: few have any. */
  tags: [at: number, tags: readonly string[]][];
  counts: number[][];
  /** Places of the sample reports. */
  samples: number[];
}

const COUNTS = ['unnamed', 'figures', 'notes', 'versions'] as const;

/** A catalogue as one record: reading fifty thousand rows one by one takes the database six times as long. */
export function encodeCatalogue({ last, edits, entries }: Snapshot): Uint8Array {
  const all = [...entries.values()];
  const outlets = new Map<string, number>();
  for (const { outlet } of all) if (!outlets.has(outlet)) outlets.set(outlet, outlets.size);
  const columns: Columns = {
    format: FORMAT,
    last,
    edits,
    numbers: all.map(({ number }) => number),
    titles: all.map(({ title }) => title),
    outlets: [...outlets.keys()],
    outlet: all.map(({ outlet }) => outlets.get(outlet) as number),
    published: all.map(({ published }) => published),
    saved: all.map(({ saved }) => saved),
    tags: all.flatMap(({ tags }, at): Columns['tags'] => (tags.length > 0 ? [[at, tags]] : [])),
    counts: COUNTS.map((name) => all.map((entry) => entry[name])),
    samples: all.flatMap(({ sample }, at) => (sample ? [at] : [])),
  };
  return new TextEncoder().encode(JSON.stringify(columns));
}

/** Reads what `encodeCatalogue` made; null when another version of the program made it. */
export function decodeCatalogue(bytes: Uint8Array): Snapshot | null {
  const columns: Columns = JSON.parse(new TextDecoder().decode(bytes));
  if (columns.format !== FORMAT) return null;
  const { last, edits, numbers, titles, outlets, outlet, published, saved, counts } = columns;
  const tags = new Map(columns.tags);
  const samples = new Set(columns.samples);
  const [unnamed = [], figures = [], notes = [], versions = []] = counts;
  const entries = new Map<number, Entry>();
  numbers.forEach((number, at) => {
    entries.set(number, {
      number,
      title: titles[at] ?? '',
      outlet: outlets[outlet[at] ?? -1] ?? '',
      published: published[at] ?? '',
      saved: saved[at] ?? '',
      tags: tags.get(at) ?? [],
      unnamed: unnamed[at] ?? 0,
      figures: figures[at] ?? 0,
      notes: notes[at] ?? 0,
      versions: versions[at] ?? 1,
      sample: samples.has(at),
    });
  });
  return { last, edits, entries };
}
