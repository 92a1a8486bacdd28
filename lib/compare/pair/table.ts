import { rarityAmong } from '../reading/rarity.ts';
import type { Signature } from '../signature/signature.ts';
import { comparable } from './comparable.ts';
import { type Features, pairFeatures } from './features.ts';
import { type Weighed, weighSignature } from './weighed.ts';

/** All figures of one story, and how well any two match whatever their values. */
export interface Table {
  figures: readonly Weighed[];
  /** Indexes into `figures`, by report of the story. */
  byReport: readonly (readonly number[])[];
  /** Value-free score of two figures in logits, made when first asked for; -Infinity when not comparable. */
  score(a: number, b: number): number;
  /** Figures of other reports with the same value and kind. */
  equals(a: number): readonly number[];
}

/**
 * Lays out a story's figures.
 * @param reports signatures by report
 * @param model value-free score of a pair
 */
export function tableOf(
  reports: readonly (readonly Signature[])[],
  model: (features: Features) => number,
): Table {
  const rarity = rarityAmong(reports.flatMap(sentencesOf), COMMON);
  const figures: Weighed[] = [];
  const byReport = reports.map((signatures, report) =>
    signatures.map((signature) => figures.push(weighSignature(signature, report, rarity)) - 1),
  );
  const size = figures.length;
  const scores = new Float32Array(size * size).fill(Number.NaN);
  const byValue = Map.groupBy(figures.keys(), (at) => valueKey((figures[at] as Weighed).signature));
  const score = (a: number, b: number): number => {
    const cell = a < b ? a * size + b : b * size + a;
    const known = scores[cell] as number;
    if (!Number.isNaN(known)) return known;
    const [x, y] = [figures[Math.min(a, b)] as Weighed, figures[Math.max(a, b)] as Weighed];
    const value = comparable(x.signature, y.signature)
      ? model(pairFeatures(x, y))
      : Number.NEGATIVE_INFINITY;
    scores[cell] = value;
    return value;
  };
  const equals = (a: number): readonly number[] => {
    const { signature, report } = figures[a] as Weighed;
    return (byValue.get(valueKey(signature)) ?? []).filter(
      (other) => figures[other]?.report !== report,
    );
  };
  return { figures, byReport, score, equals };
}

/** The words of each sentence that gives a figure. */
const sentencesOf = (signatures: readonly Signature[]): Iterable<string>[] =>
  [
    ...new Map(signatures.map(({ sentenceIndex, sentence }) => [sentenceIndex, sentence])).values(),
  ].map((words) => words.keys());

/** A word that stands everywhere still says a little. */
const COMMON = 0.3;

/** Rounded to four digits, so that 60.96 m and 61 m meet as 200 ft and its conversion do not. */
const valueKey = ({ kind, low, high }: Signature): string =>
  `${kind === 'count' ? 'person' : kind} ${low.toPrecision(4)} ${high.toPrecision(4)}`;
