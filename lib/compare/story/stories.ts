import type { Report } from '../../report/report.ts';
import { joinStories } from './join.ts';
import { rarityIn, similarity, weigh } from './similarity.ts';
import { storyTerms } from './vector.ts';

/** Reports by story, and how alike any two are. */
export interface Stories {
  /** By report: number of its story; -1 for a report that can't be read. */
  story: readonly number[];
  likeness: readonly Float64Array[];
}

/**
 * Finds which reports tell one event. Names, rare words and dates tie them; a report of another event of the same
 * kind shares the words of the kind, hardly the names.
 */
export function findStories(reports: readonly Report[]): Stories {
  const terms = reports.map((report) => storyTerms(report));
  const rarity = rarityIn(terms.filter((term) => term !== null));
  const weighed = terms.map((term) => term && weigh(term, rarity));
  const likeness = weighed.map(() => new Float64Array(reports.length));
  weighed.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const b = weighed[j];
      const value = a && b ? similarity(a, b) : 0;
      (likeness[i] as Float64Array)[j] = value;
      (likeness[j] as Float64Array)[i] = value;
    }
  });
  const joined = joinStories(likeness);
  return { story: joined.map((story, at) => (weighed[at] ? story : -1)), likeness };
}
