import { expect, it } from 'vitest';
import { read } from '../../../lib/attributions/reading.ts';
import { offeredContents, scoresOf } from '../../../lib/attributions/tagger/content-choice.ts';
import {
  closingFeatures,
  openingFeatures,
} from '../../../lib/attributions/tagger/content-edges.ts';
import { contentFeatures } from '../../../lib/attributions/tagger/content-features.ts';
import { encode } from '../../../lib/attributions/tagger/encode.ts';
import { scoreOf } from '../../../lib/attributions/tagger/table.ts';
import { countCues, tagSpans } from '../../../lib/attributions/tagger/tag-spans.ts';
import type { Tagger } from '../../../lib/attributions/tagger/tagger.ts';
import { english } from '../../../lib/language/en/index.ts';
import { readProse } from '../../../lib/text/prose.ts';
import { loadTagger } from '../../../tools/lib/tagger.ts';

const TEXT =
  'In Korvel, Orvel said the dam would hold through the winter, and left, as the wind rose, for the quay.';

it('scores by all features of a candidate, though those of its edges are added up once', () => {
  const { spans, contents } = loadTagger() as Tagger;
  const reading = read(readProse(TEXT, english), english.attributions);
  const text = encode(reading);
  const first = reading.tokens.findIndex(({ text: word }) => word === 'said');
  const cues = [{ first, end: first + 1 }];
  const before = countCues(text.count, cues);
  tagSpans(text, reading.prose.sentences, cues, before, spans, (seen) => {
    const candidates = offeredContents(reading, seen, null);
    const scores = candidates.map((candidate) => {
      const { content, evidence } = candidate;
      let score = scoreOf(contents, closingFeatures(text, seen.view, content.at(-1)!.end));
      score += scoreOf(contents, openingFeatures(text, seen.view, content[0]!.first));
      score += scoreOf(contents, contentFeatures(text, seen.view, content, null, evidence, before));
      return score * contents.unit;
    });
    expect(new Set(scores).size).toBeGreaterThan(3);
    const summed = scoresOf(contents, text, seen, null, candidates);
    for (const [at, score] of scores.entries()) expect(summed[at]).toBeCloseTo(score, 3);
  });
});
