import type { Entry } from './entry.ts';
import type { Having } from './query.ts';

/** A name, and how many clippings a search for it lists. */
export interface Counted {
  name: string;
  n: number;
}

/** What the archive holds, whatever is asked for: what a list can be narrowed to, with how many are then listed. */
export interface Holding {
  samples: number;
  has: Readonly<Record<Having, number>>;
  /** In the order of the alphabet. */
  tags: readonly Counted[];
  /** Those with most clippings first. */
  outlets: readonly Counted[];
}

/** Tests of what a clipping must have besides words. */
export const HAS: Readonly<Record<Having, (entry: Entry) => boolean>> = {
  figure: ({ figures }) => figures > 0,
  unnamed: ({ unnamed }) => unnamed > 0,
  note: ({ notes }) => notes > 0,
  tag: ({ tags }) => tags.length > 0,
  version: ({ versions }) => versions > 1,
  date: ({ published }) => published !== '',
  sample: ({ sample }) => sample,
};

/** Names in lower case, as entries have them, each with the number of a clipping that tells how it is written. */
export interface HeldNames extends Omit<Holding, 'tags' | 'outlets'> {
  tags: readonly (Counted & { number: number })[];
  outlets: readonly (Counted & { number: number })[];
}

/** Counts in one walk over all entries: fifty thousand take some milliseconds. */
export function countHeld(entries: Iterable<Entry>): HeldNames {
  const names = Object.keys(HAS) as Having[];
  const has = Object.fromEntries(names.map((name) => [name, 0])) as Record<Having, number>;
  const tags = new Map<string, Counted & { number: number }>();
  const outlets = new Map<string, Counted & { number: number }>();
  for (const entry of entries) {
    for (const name of names) if (HAS[name](entry)) has[name]++;
    for (const tag of entry.tags) add(tags, tag, entry.number);
    if (entry.outlet) add(outlets, entry.outlet, entry.number);
  }
  return {
    samples: has.sample,
    has,
    tags: [...tags.values()].sort((a, b) => a.name.localeCompare(b.name)),
    outlets: withLonger([...outlets.values()]).sort(
      (a, b) => b.n - a.n || a.name.localeCompare(b.name),
    ),
  };
}

function add(to: Map<string, Counted & { number: number }>, name: string, number: number): void {
  const known = to.get(name);
  if (known) known.n++;
  else to.set(name, { name, n: 1, number });
}

/** A search for "post" lists the "Harbour Post" too: it is counted as it lists. */
const withLonger = <One extends Counted>(all: readonly One[]): One[] =>
  all.map((one) => ({
    ...one,
    n: all.reduce((sum, { name, n }) => (name.includes(one.name) ? sum + n : sum), 0),
  }));
