import { expect, it } from 'vitest';
import { read } from '../../../lib/attributions/reading.ts';
import { encode } from '../../../lib/attributions/tagger/encode.ts';
import { gainOf, SOURCE } from '../../../lib/attributions/tagger/evidence.ts';
import { sourceCandidates } from '../../../lib/attributions/tagger/source-candidates.ts';
import { offerSources } from '../../../lib/attributions/tagger/source-choice.ts';
import { countCues, tagSpans } from '../../../lib/attributions/tagger/tag-spans.ts';
import type { Tagger } from '../../../lib/attributions/tagger/tagger.ts';
import { english } from '../../../lib/language/en/index.ts';
import { readProse } from '../../../lib/text/prose.ts';
import type { TokenRange } from '../../../lib/text/sentences.ts';
import { loadTagger } from '../../../tools/lib/tagger.ts';

const TEXT =
  'In the harbour town of Korvel, after a storm that broke two quays, the mayor said the dam would hold.';

it('offers the likeliest phrases, and none that the labels call far worse', () => {
  const { spans } = loadTagger() as Tagger;
  const reading = read(readProse(TEXT, english), english.attributions);
  const text = encode(reading);
  const first = reading.tokens.findIndex(({ text: word }) => word === 'said');
  const cues = [{ first, end: first + 1 }];
  tagSpans(text, reading.prose.sentences, cues, countCues(text.count, cues), spans, (seen) => {
    const all = sourceCandidates(reading, seen.view, seen.tagged.source);
    const offered: TokenRange[] = [];
    offerSources(reading, text, seen, (range) => {
      if (range) offered.push(range);
    });
    const gain = (range: TokenRange) => gainOf(seen.window, range, SOURCE);
    const left = all
      .filter(({ first, end }) => !offered.some((one) => one.first === first && one.end === end))
      .map(gain);
    expect(left.length).toBeGreaterThan(0);
    expect(offered).toContainEqual(seen.tagged.source);
    expect(Math.max(...left)).toBeLessThan(Math.min(...offered.map(gain)));
  });
});
