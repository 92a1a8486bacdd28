import { cueFeatures } from '../../lib/attributions/tagger/cue-features.ts';
import {
  ownFeatures,
  placeFeatures,
  sideFeatures,
  spanFeatures,
  tokenFeatures,
  whereFeatures,
} from '../../lib/attributions/tagger/span-features.ts';
import { locate, newSpot, viewCue } from '../../lib/attributions/tagger/spot.ts';
import { CUE_LABELS, SPAN_LABELS } from '../../lib/attributions/tagger/table.ts';
import { type TaggedCue, tagCues } from '../../lib/attributions/tagger/tag-cues.ts';
import { countCues } from '../../lib/attributions/tagger/tag-spans.ts';
import { windowOf } from '../../lib/attributions/tagger/window.ts';
import type { TokenRange } from '../../lib/text/sentences.ts';
import type { Trained } from './average.ts';
import type { Example, Marked } from './examples.ts';
import { roundOff } from './pack.ts';
import { Perceptron, type Sequence } from './perceptron.ts';
import { rowsOf } from './rows.ts';
import { shuffle } from './shuffle.ts';

/** By how much a token's right label is to be ahead of every other: what is just right on one text is wrong on the next. */
const CUE_MARGIN = 10;
const SPAN_MARGIN = 30;
/** No token has more rows. */
const MOST_ROWS = 40;

/** What the finder of cues learns from: a sentence at a time. */
export const cueSequences = (examples: readonly Example[]): Sequence[] =>
  examples.flatMap((example) =>
    example.reading.prose.sentences.map((sentence) => kept(cueSequence(example, sentence))),
  );

/** Trains the finder of cues. */
export const trainCues = (sequences: readonly Sequence[], epochs: number, seed = 1): Trained =>
  train(CUE_LABELS, CUE_MARGIN, sequences, epochs, seed);

/** Trains the finder of sources and contents. */
export const trainSpans = (sequences: readonly Sequence[], epochs: number, seed = 1): Trained =>
  train(SPAN_LABELS, SPAN_MARGIN, sequences, epochs, seed);

function train(
  labels: number,
  margin: number,
  sequences: readonly Sequence[],
  epochs: number,
  seed: number,
): Trained {
  const perceptron = new Perceptron(labels, margin);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const sequence of shuffle(sequences, seed * 1000 + epoch))
      wrong += perceptron.learn(sequence);
    console.error(`epoch ${epoch + 1} of ${epochs}: ${wrong} tokens wrong`);
  }
  return { table: perceptron.average(), moved: perceptron.moved };
}

/** A sequence with its rows taken once: training asks for them dozens of times. */
function kept({ length, rows, labels }: Sequence): Sequence {
  const part = new Int32Array(MOST_ROWS);
  const all = new Int32Array(length * MOST_ROWS);
  const starts = new Int32Array(length + 1);
  for (let at = 0; at < length; at++) {
    const from = starts[at] as number;
    const count = rows(at, part);
    all.set(part.subarray(0, count), from);
    starts[at + 1] = from + count;
  }
  const flat = all.slice(0, starts[length]);
  return {
    length,
    labels,
    rows: (at, out) => {
      const from = starts[at] as number;
      const count = (starts[at + 1] as number) - from;
      for (let n = 0; n < count; n++) out[n] = flat[from + n] as number;
      return count;
    },
  };
}

/** Puts the rows of features into `out` from a place on; answers where they end. */
function put(count: number, out: Int32Array, from: number): number {
  const rows = rowsOf(count);
  out.set(rows, from);
  return from + rows.length;
}

function cueSequence({ text, marked }: Example, sentence: TokenRange): Sequence {
  const { first, end } = sentence;
  const labels = new Uint8Array(end - first);
  for (const { cue } of marked)
    for (let at = Math.max(cue.first, first); at < Math.min(cue.end, end); at++)
      labels[at - first] = at === Math.max(cue.first, first) ? 1 : labels[at - first] || 2;
  for (let at = 0; at < labels.length; at++)
    if (labels[at] === 2 && (at === 0 || labels[at - 1] === 0)) labels[at] = 1;
  return {
    length: end - first,
    labels,
    rows: (at, out) => put(cueFeatures(text, first + at, sentence), out, 0),
  };
}

/** What models that were trained on other documents find in each document. */
export interface Jackknifed {
  /** The cues of each document, as wrong as on new texts. */
  found: Map<string, TokenRange[]>;
  /** The same with a bias: what the engine looks at a second time. */
  proposed: Map<string, TaggedCue[]>;
}

/** Trains on all folds but one and reads that one, in turn. */
export function jackknife(
  examples: readonly Example[],
  folds: number,
  epochs: number,
  bias: number,
): Jackknifed {
  const found = new Map<string, TokenRange[]>();
  const proposed = new Map<string, TaggedCue[]>();
  for (let fold = 0; fold < folds; fold++) {
    const others = examples.filter((_, index) => index % folds !== fold);
    const table = roundOff(trainCues(cueSequences(others), epochs).table);
    for (const { id, text, reading } of examples.filter((_, at) => at % folds === fold)) {
      const { sentences } = reading.prose;
      found.set(id, tagCues(text, sentences, table, 0));
      proposed.set(id, tagCues(text, sentences, table, bias));
    }
  }
  return { found, proposed };
}

/** What the finder of sources and contents learns from: a cue at a time, on cues as the first stage finds them. */
export const spanSequences = (
  examples: readonly Example[],
  found: ReadonlyMap<string, readonly TokenRange[]>,
): Sequence[] =>
  examples.flatMap((example) => {
    const cues = found.get(example.id) ?? [];
    const before = countCues(example.text.count, cues);
    return example.marked.map((marked) => {
      const seen = cues.find(({ first, end }) => first < marked.cue.end && marked.cue.first < end);
      return kept(spanSequence(example, marked, seen ?? marked.cue, before));
    });
  });

function spanSequence(
  { text, reading }: Example,
  marked: Marked,
  cue: TokenRange,
  before: Int32Array,
): Sequence {
  const { first, end } = windowOf(text, reading.prose.sentences, cue);
  const labels = new Uint8Array(end - first);
  const paint = (range: TokenRange, begins: number) => {
    for (let at = Math.max(range.first, first); at < Math.min(range.end, end); at++)
      labels[at - first] = at === Math.max(range.first, first) ? begins : begins + 1;
  };
  for (const range of marked.content) paint(range, 3);
  if (marked.source) paint(marked.source, 1);
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] as number;
    if (
      label &&
      label % 2 === 0 &&
      (at === 0 || ![label, label - 1].includes(labels[at - 1] as number))
    )
      labels[at] = label - 1;
  }
  const view = viewCue(text, cue);
  const spot = newSpot();
  return {
    length: end - first,
    labels,
    rows: (at, out) => {
      const token = first + at;
      locate(text, token, view, before, spot);
      let count = put(ownFeatures(text, token), out, 0);
      count = put(sideFeatures(text, token, spot.side), out, count);
      count = put(placeFeatures(spot, view), out, count);
      count = put(spanFeatures(spot, view, text), out, count);
      count = put(whereFeatures(spot, view), out, count);
      return spot.own ? put(tokenFeatures(text, token, spot, view), out, count) : count;
    },
  };
}
