import './english.ts';
import type { FigurePair } from '../../lib/compare/compare.ts';
import { signaturesOf } from '../../lib/compare/signature/signatures.ts';
import { findStories } from '../../lib/compare/story/stories.ts';
import { overlaps } from '../../lib/text/span.ts';
import type { Differences, GoldPair } from './differences.ts';
import type { Learned } from './learn-alignment.ts';

/** The steps in the order in which a measure that differs can be lost; the last two are no losses. */
const STEPS = [
  'figure not read',
  'reports not joined',
  'not comparable',
  'another verdict',
  'forbidden by a rule',
  'weighed too little',
  'only listed',
  'marked',
] as const;

export type Step = (typeof STEPS)[number];

/**
 * How far each measure that differs gets, by its pair that gets furthest.
 * @param marked pairs that the engine marks, and `listed` those that it lists
 */
export function lostMeasures(
  corpus: Differences,
  { tried }: Learned,
  marked: readonly FigurePair[],
  listed: readonly FigurePair[],
): ReadonlyMap<Step, number> {
  const { story } = findStories(corpus.reports);
  const storyOf = new Map(corpus.reports.map(({ id }, at) => [id, story[at]]));
  const reports = new Map(corpus.reports.map((report) => [report.id, report]));
  const read = ({ id, span }: GoldPair['a']): boolean => {
    const report = reports.get(id);
    return !!report && signaturesOf(report).some(({ figure }) => overlaps(figure.span, span));
  };
  const among = (pairs: readonly FigurePair[], { a, b }: GoldPair): boolean =>
    pairs.some((pair) => pair.verdict === 'differs' && isPair(pair, a, b));
  const furthest = new Map<string, number>();
  for (const pair of corpus.differing) {
    const own = tried.filter(({ key }) => key === pair.key);
    const steps: readonly boolean[] = [
      read(pair.a) && read(pair.b),
      storyOf.get(pair.a.id) === storyOf.get(pair.b.id),
      own.length > 0,
      own.some(({ differs }) => differs),
      own.some(({ differs, vetoed }) => differs && !vetoed),
      among(listed, pair),
      among(marked, pair),
    ];
    const failed = steps.indexOf(false);
    const step = failed < 0 ? STEPS.length - 1 : failed;
    furthest.set(pair.key, Math.max(step, furthest.get(pair.key) ?? 0));
  }
  const counts = new Map<Step, number>(STEPS.map((step) => [step, 0]));
  for (const step of furthest.values())
    counts.set(STEPS[step] as Step, (counts.get(STEPS[step] as Step) ?? 0) + 1);
  return counts;
}

/** Whether a pair is of the two figures of the gold, in either order. */
export const isPair = (
  pair: Pick<FigurePair, 'a' | 'b'>,
  a: GoldPair['a'],
  b: GoldPair['b'],
): boolean => is(pair.a, a, pair.b, b) || is(pair.a, b, pair.b, a);

const is = (
  a: FigurePair['a'],
  goldA: GoldPair['a'],
  b: FigurePair['b'],
  goldB: GoldPair['b'],
): boolean =>
  a.report === goldA.id &&
  b.report === goldB.id &&
  overlaps(a.span, goldA.span) &&
  overlaps(b.span, goldB.span);
