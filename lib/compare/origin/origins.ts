import type { Report } from '../../report/report.ts';
import type { Origin } from '../comparison.ts';
import { tally } from '../reading/tally.ts';
import { type Credit, creditsOf } from './credits.ts';
import { shinglesOf } from './shingles.ts';

type Evidence = Origin['evidence'][number];

/** Reports that share fewer sampled runs of words may have quoted the same person. */
const SHARED = 2;
/** A run that stands in this many reports of other stories is the site's own furniture. */
const FURNITURE = 1;

/**
 * Joins reports of one story that rest on one origin: the same agency or outlet credited, or copied wording.
 * Every report is in exactly one origin, so that their number can be told: "5 reports, 2 origins".
 * @param elsewhere reports of other stories, which show what is furniture
 */
export function findOrigins(story: readonly Report[], elsewhere: readonly Report[]): Origin[] {
  const group = story.map((_, at) => at);
  const rootOf = (at: number): number => (group[at] === at ? at : rootOf(group[at] as number));
  const join = (a: number, b: number): void => {
    group[Math.max(rootOf(a), rootOf(b))] = Math.min(rootOf(a), rootOf(b));
  };
  const credits = story.map(creditsOf);
  const wording = sharedWording(story, elsewhere);
  for (const { a, b } of wording) join(a, b);
  credits.forEach((own, a) => {
    for (let b = 0; b < a; b++)
      if (own.some(({ name }) => credits[b]?.some((other) => sameName(name, other.name))))
        join(a, b);
  });
  return [...new Set(story.map((_, at) => rootOf(at)))].map((root) => {
    const members = story.map((_, at) => at).filter((at) => rootOf(at) === root);
    return origin(story, members, credits, wording);
  });
}

function origin(
  story: readonly Report[],
  members: readonly number[],
  credits: readonly (readonly Credit[])[],
  wording: readonly Shared[],
): Origin {
  const credited = members.flatMap((at) => credits[at] ?? []);
  const evidence: Evidence[] = members.flatMap((at) =>
    (credits[at] ?? []).map(({ kind, span }) => ({
      kind,
      place: { report: story[at]?.id ?? '', span },
    })),
  );
  for (const { a, places } of wording) if (members.includes(a)) evidence.push(...places);
  return {
    name: mostNamed(credited),
    reports: members.map((at) => story[at]?.id ?? ''),
    evidence,
  };
}

const sameName = (a: string, b: string): boolean => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
};

/** The name most reports of the group give; the first one of equals. */
function mostNamed(credits: readonly Credit[]): string | null {
  const counts = tally(credits.map(({ name }) => name));
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

interface Shared {
  a: number;
  b: number;
  places: Evidence[];
}

function sharedWording(story: readonly Report[], elsewhere: readonly Report[]): Shared[] {
  const common = tally(elsewhere.flatMap((report) => [...shinglesOf(report).keys()]));
  const shingles = story.map(shinglesOf);
  const found: Shared[] = [];
  for (let a = 0; a < story.length; a++)
    for (let b = a + 1; b < story.length; b++) {
      const shared = [...(shingles[a]?.keys() ?? [])].filter(
        (hash) => shingles[b]?.has(hash) && (common.get(hash) ?? 0) < FURNITURE,
      );
      if (shared.length < SHARED) continue;
      const place = (at: number): Evidence => ({
        kind: 'shared wording',
        place: {
          report: story[at]?.id ?? '',
          span: shingles[at]?.get(shared[0] as number) ?? [0, 0],
        },
      });
      found.push({ a, b, places: [place(a), place(b)] });
    }
  return found;
}
