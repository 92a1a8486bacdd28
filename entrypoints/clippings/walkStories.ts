/** A clipping as the walk meets it. */
interface Met {
  id: string;
  sample: boolean;
}

/** What the walk asks the archive. */
interface Asked {
  /** Clippings from some place on, the latest published first; none after the last. */
  list: (offset: number) => Promise<{ clippings: readonly Met[]; total: number }>;
  /** Ids of the reports of a clipping's story, its own first. */
  storyOf: (id: string) => Promise<readonly string[]>;
}

/** One clipping was looked at. */
export interface Step {
  looked: number;
  total: number;
  /** The story that it is the latest report of; null where it tells of none, or of one that was met before. */
  story: { id: string; sample: boolean } | null;
}

/**
 * Walks over the clippings, the latest first, and finds each story once: by its latest report. A report whose story was
 * met already opens no second one, also where that story's own page would leave the report out.
 */
export async function* walkStories({ list, storyOf }: Asked): AsyncGenerator<Step> {
  const met = new Set<string>();
  for (let looked = 0; ; ) {
    const { clippings, total } = await list(looked);
    if (clippings.length === 0) return;
    for (const { id, sample } of clippings) {
      const ids = met.has(id) ? [] : await storyOf(id);
      const isNew = ids.length > 1 && !ids.some((one) => met.has(one));
      for (const one of ids.length > 1 ? ids : []) met.add(one);
      looked++;
      yield { looked, total, story: isNew ? { id, sample } : null };
    }
  }
}
