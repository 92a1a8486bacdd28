import { companyOf } from '../../lib/attributions/tagger/company.ts';
import {
  type ContentCandidate,
  offeredContents,
} from '../../lib/attributions/tagger/content-choice.ts';
import { closingFeatures, openingFeatures } from '../../lib/attributions/tagger/content-edges.ts';
import { contentFeatures } from '../../lib/attributions/tagger/content-features.ts';
import { checkFeatures } from '../../lib/attributions/tagger/cue-check.ts';
import type { Encoded } from '../../lib/attributions/tagger/encode.ts';
import { offerSources } from '../../lib/attributions/tagger/source-choice.ts';
import type { Table } from '../../lib/attributions/tagger/table.ts';
import type { TaggedCue } from '../../lib/attributions/tagger/tag-cues.ts';
import { countCues, type Seen, tagSpans } from '../../lib/attributions/tagger/tag-spans.ts';
import type { TokenRange } from '../../lib/text/sentences.ts';
import type { Token } from '../../lib/text/tokens.ts';
import type { Example } from './examples.ts';
import type { Judged } from './logistic.ts';
import { roundOff } from './pack.ts';
import { rowsOf } from './rows.ts';
import { spanSequences, trainSpans } from './stages.ts';

/** Candidates as the rows of their features, each with how much it is like what people marked: from 0, nothing in common, to 1. */
export interface Choice {
  candidates: Int32Array[];
  likeness: number[];
}

const newChoice = (): Choice => ({ candidates: [], likeness: [] });

/** What there was to choose from for every cue that people marked. */
export interface Choices {
  sources: Choice[];
  contents: Choice[];
}

/** Taggers of spans, each trained on all documents but those of its fold. */
export function jackknifeSpans(
  examples: readonly Example[],
  found: ReadonlyMap<string, readonly TokenRange[]>,
  folds: number,
  epochs: number,
): Table[] {
  return Array.from({ length: folds }, (_, fold) => {
    const others = examples.filter((_, index) => index % folds !== fold);
    return roundOff(trainSpans(spanSequences(others, found), epochs).table);
  });
}

/**
 * Candidates for sources and contents, each document seen by the tagger that was not trained on it: the one that is
 * shipped looks better on its own texts than on new ones.
 */
export function readChoices(
  examples: readonly Example[],
  found: ReadonlyMap<string, readonly TokenRange[]>,
  taggers: readonly Table[],
): Choices {
  const choices: Choices = { sources: [], contents: [] };
  taggers.forEach((table, fold) => {
    const own = examples.filter((_, index) => index % taggers.length === fold);
    for (const { id, reading, text, marked } of own) {
      const { tokens, prose } = reading;
      const cues = found.get(id) ?? [];
      const meets = (a: TokenRange, b: TokenRange) => a.first < b.end && b.first < a.end;
      const missed = marked
        .map(({ cue }) => cue)
        .filter((cue) => !cues.some((one) => meets(one, cue)));
      const all = [...cues, ...missed].sort((a, b) => a.first - b.first);
      const before = countCues(text.count, all);
      tagSpans(text, prose.sentences, all, before, table, (seen) => {
        const { view } = seen;
        const match = marked.find(({ cue }) => meets(view, cue));
        if (!match) return;
        const sources = newChoice();
        const source = match.source ? [match.source] : [];
        offerSources(reading, text, seen, (range, count) => {
          sources.candidates.push(rowsOf(count));
          sources.likeness.push(likenessOf(tokens, source, range ? [range] : []));
        });
        choices.sources.push(sources);
        const contents = newChoice();
        const speaker = seen.tagged.source;
        for (const candidate of offeredContents(reading, seen, speaker)) {
          contents.candidates.push(rowsOfContent(text, seen, speaker, candidate));
          contents.likeness.push(likenessOf(tokens, match.content, candidate.content));
        }
        if (contents.candidates.length && match.content.length) choices.contents.push(contents);
      });
    }
  });
  return choices;
}

/** The rows of all features of a candidate, those of its edges included. */
function rowsOfContent(
  text: Encoded,
  { view, before }: Seen,
  source: TokenRange | null,
  { content, evidence }: ContentCandidate,
): Int32Array {
  const { first } = content[0] as TokenRange;
  const { end } = content.at(-1) as TokenRange;
  return Int32Array.of(
    ...rowsOf(contentFeatures(text, view, content, source, evidence, before)),
    ...rowsOf(openingFeatures(text, view, first)),
    ...rowsOf(closingFeatures(text, view, end)),
  );
}

/** Every cue that the first stage proposes, and whether people marked one there. */
export function readChecks(
  examples: readonly Example[],
  proposed: ReadonlyMap<string, readonly TaggedCue[]>,
  taggers: readonly Table[],
): Judged[] {
  return taggers.flatMap((table, fold) => {
    const own = examples.filter((_, index) => index % taggers.length === fold);
    return own.flatMap(({ id, reading, text, marked }) => {
      const cues = proposed.get(id) ?? [];
      const company = companyOf();
      const before = countCues(
        text.count,
        cues.filter(({ sure }) => sure),
      );
      return tagSpans(text, reading.prose.sentences, cues, before, table, (seen, index) => {
        const { first, end, margin } = cues[index] as TaggedCue;
        const rows = rowsOf(checkFeatures(text, seen, margin, company(seen)));
        const right = marked.some(({ cue }) => first < cue.end && cue.first < end);
        return { rows, right };
      });
    });
  });
}

/** Share of words that two sets of ranges have in common (Jaccard); two empty ones are alike. */
function likenessOf(
  tokens: readonly Token[],
  a: readonly TokenRange[],
  b: readonly TokenRange[],
): number {
  const wordsOf = (ranges: readonly TokenRange[]) => {
    const words = new Set<number>();
    for (const { first, end } of ranges)
      for (let at = first; at < end; at++)
        if ((tokens[at] as Token).kind !== 'punctuation') words.add(at);
    return words;
  };
  const left = wordsOf(a);
  const right = wordsOf(b);
  const shared = [...left].filter((at) => right.has(at)).length;
  const all = left.size + right.size - shared;
  return all ? shared / all : 1;
}
