import './english.ts';
import { publicationOf } from '../../lib/compare/incident/publication.ts';
import { isForbidden, judgePair, type Published } from '../../lib/compare/measure/align.ts';
import { contextFeatures, UNEQUAL_SIGNS } from '../../lib/compare/pair/context.ts';
import { type Features, pairFeatures } from '../../lib/compare/pair/features.ts';
import { treeLogit } from '../../lib/compare/pair/forest.ts';
import type { Models } from '../../lib/compare/pair/models.ts';
import { type Table, tableOf } from '../../lib/compare/pair/table.ts';
import type { Weighed } from '../../lib/compare/pair/weighed.ts';
import { signaturesOf } from '../../lib/compare/signature/signatures.ts';
import { findStories } from '../../lib/compare/story/stories.ts';
import { isDoubtful, type Judgement } from '../../lib/compare/verdict/verdict.ts';
import { lexiconFor } from '../../lib/language/index.ts';
import type { Report } from '../../lib/report/report.ts';
import { type Differences, storyOf } from './differences.ts';
import { learnForest } from './learn-forest.ts';
import { type Example, learnLogit } from './learn-logit.ts';
import { BY_HAND } from './models.ts';

/** Two figures of one story that could be one measure, and whether they are. */
interface Pair {
  a: number;
  b: number;
  features: Features;
  judged: Judgement;
  /** The measure both answer, or null. */
  key: string | null;
  verdict: string | null;
}

interface Story {
  name: string;
  reports: readonly Report[];
  pairs: readonly Pair[];
}

/** Models by the story that they were learned without, and those learned from all. */
export interface Learned {
  without: ReadonlyMap<string, Models>;
  all: Models;
  /** Of each pair of one measure that could be compared: whether it was judged to differ, and whether a rule forbade it. */
  tried: readonly { key: string; differs: boolean; vetoed: boolean }[];
}

/**
 * Learns the three sums of the alignment. The value-free one is learned first; the two that see the values are then
 * learned from its scores on stories that it has not seen.
 * @param leaveOut also learn, for each story, models that have not seen it (stage two shares its first-stage scores)
 */
export function learnAlignment(corpus: Differences, leaveOut = true): Learned {
  const stories = storiesOf(corpus);
  const names = [...new Set(stories.map(({ name }) => name))];
  const matchOf = (left: string | null) =>
    learnForest(
      stories.flatMap(({ name, pairs }) =>
        name === left ? [] : weighed(pairs, isOne, ({ features }) => features),
      ),
    );
  const unseen = new Map(names.map((name) => [name, matchOf(name)]));
  const scored = stories.map((story) => {
    const table = tableOf(story.reports.map(signaturesOf), (features) =>
      treeLogit(features, unseen.get(story.name) as Models['match']),
    );
    const published = story.reports.map(publicationOf);
    return {
      ...story,
      table,
      pairs: story.pairs.filter((pair) => !vetoed(table, published, pair)),
    };
  });
  const kept = new Set(scored.flatMap(({ pairs }) => pairs));
  const tried = stories.flatMap(({ pairs }) =>
    pairs.flatMap((pair) =>
      pair.key !== null && pair.verdict === 'differs'
        ? [
            {
              key: pair.key,
              differs: pair.judged.verdict === 'differs',
              vetoed: !kept.has(pair),
            },
          ]
        : [],
    ),
  );
  const seconds = (left: string | null, agrees: boolean) =>
    learnLogit(
      scored.flatMap(({ name, table, pairs }) =>
        name === left
          ? []
          : weighed(
              pairs.filter(({ judged }) => (judged.verdict === 'agrees') === agrees),
              agrees ? isOne : isApart,
              ({ a, b, judged }) => contextFeatures(table, a, b, judged),
              agrees ? 0.5 : 1,
            ),
      ),
      agrees ? BY_HAND.equal : BY_HAND.unequal,
      agrees ? {} : UNEQUAL_SIGNS,
    );
  const without = names.map((name): [string, Models] => [
    name,
    {
      match: unseen.get(name) as Models['match'],
      equal: seconds(name, true),
      unequal: seconds(name, false),
    },
  ]);
  const all = { match: matchOf(null), equal: seconds(null, true), unequal: seconds(null, false) };
  return { without: new Map(leaveOut ? without : []), all, tried };
}

const isOne = ({ key }: Pair): boolean => key !== null;
const isApart = ({ verdict }: Pair): boolean => verdict !== null && verdict !== 'agrees';

/**
 * A measure told by twelve reports must not outweigh one told by two.
 * @param evenness 1 when every measure counts the same, 0.5 when it counts by the root of its pairs
 */
function weighed(
  pairs: readonly Pair[],
  right: (pair: Pair) => boolean,
  features: (pair: Pair) => Features,
  evenness = 0.5,
): Example[] {
  const size = new Map<string, number>();
  for (const pair of pairs)
    if (pair.key && right(pair)) size.set(pair.key, (size.get(pair.key) ?? 0) + 1);
  return pairs.map((pair) => ({
    features: features(pair),
    right: right(pair),
    weight: pair.key && right(pair) ? KEYED / (size.get(pair.key) as number) ** evenness : 1,
  }));
}

/** What a measure of a single pair counts against a pair that is none. */
const KEYED = 3;

function vetoed({ figures }: Table, published: Published, { a, b, judged }: Pair): boolean {
  return isDoubtful(judged) && isForbidden(figures[a] as Weighed, figures[b] as Weighed, published);
}

function storiesOf(corpus: Differences): Story[] {
  const { story } = findStories(corpus.reports);
  return [...new Set(story)]
    .map((number) => corpus.reports.filter((_, at) => story[at] === number))
    .filter((reports) => reports.length > 1)
    .map((reports) => ({
      name: storyOf((reports[0] as Report).id),
      reports,
      pairs: pairsOf(corpus, reports),
    }));
}

function pairsOf(corpus: Differences, reports: readonly Report[]): Pair[] {
  const words = lexiconFor(null)?.compare;
  if (!words) return [];
  const table = tableOf(reports.map(signaturesOf), () => 0);
  const published = reports.map(publicationOf);
  const golds = table.figures.map(({ report, signature }) => {
    const { id } = reports[report] as Report;
    return { id, gold: corpus.goldAt(id, signature.figure.span) };
  });
  const pairs: Pair[] = [];
  for (let a = 0; a < golds.length; a++)
    for (let b = a + 1; b < golds.length; b++) {
      const [x, y] = [golds[a] as (typeof golds)[0], golds[b] as (typeof golds)[0]];
      if (x.id === y.id || table.score(a, b) === Number.NEGATIVE_INFINITY) continue;
      const key = x.gold?.key && x.gold.key === y.gold?.key ? x.gold.key : null;
      const verdict = key && x.gold && y.gold ? corpus.verdictOf(x.id, x.gold, y.id, y.gold) : null;
      const [first, second] = [table.figures[a] as Weighed, table.figures[b] as Weighed];
      const features = pairFeatures(first, second);
      pairs.push({
        a,
        b,
        features,
        judged: judgePair(first, second, published, words),
        key,
        verdict,
      });
    }
  return pairs;
}
