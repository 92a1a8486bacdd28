/** Faults 47 to 50: characters of every kind. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/report/analyse.ts';
import type { Analysis } from '../../../lib/report/analysis.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import type { Span } from '../../../lib/text/span.ts';
import { loadTagger } from '../../../tools/lib/tagger.ts';
import { REPORTS } from '../../../tools/newsroom/reports.ts';
import { figure, QUICK } from '../lib/figure.ts';
import { articleOf } from './article.ts';

const RUNS = QUICK ? 5_000 : 100_000;
const tagger = loadTagger();
const read = (text: string) => analyse(articleOf(text), { tagger });

/** What is in news, and what is in no news: the words of rules, and characters that break offsets. */
const PIECES =
  `said|according to|officials|two|people familiar with the matter|told|the Meridian Wire|“|”|"|‘|’|,|.|—|1,288|1\u202f288|30 %|$4.5 million|at least|half|
|\u00ad|\u200b|\u2060|\ufeff|\u00a0|\u202e|\u200d|e\u0301|\ud83d\ude00|\ud83d|\ude00|İ|ﬁ|１，２８８|٣٤|क्ष|\u2028|\u0000|½|Joris Menk|on Monday|he|`.split(
    '|',
  );
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 2 })), {
      maxLength: 30,
    })
    .map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join('')),
);

function* spansOf({ attributions, figures, quotations, sentences }: Analysis): Generator<Span> {
  for (const { source, cue, content, slots } of attributions)
    for (const span of [source, cue, ...content, ...Object.values(slots)]) if (span) yield span;
  for (const { span } of figures) yield span;
  yield* quotations;
  yield* sentences;
}

const halves = (text: string, at: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));

/** What is wrong with a span of a text; null when nothing is. An empty quotation has an empty span. */
function wrong(text: string, [start, end]: Span): string | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'no offsets';
  if (start < 0 || end > text.length || start > end) return 'outside the text';
  return halves(text, start) || halves(text, end) ? 'splits a character' : null;
}

describe('47: any characters', () => {
  it(`${RUNS} texts: nothing throws, every span lies in the text and splits no character`, () => {
    let throws = 0;
    let wrongSpans = 0;
    const seen: string[] = [];
    for (const text of fc.sample(anyText, { numRuns: RUNS, seed: 8 }))
      try {
        for (const span of spansOf(read(text))) {
          const problem = wrong(text, span);
          if (!problem) continue;
          wrongSpans++;
          seen.push(`${problem}: ${JSON.stringify([text, span])}`);
        }
      } catch (error) {
        throws++;
        seen.push(`${error}: ${JSON.stringify(text)}`);
      }
    figure('47 fuzz, texts', RUNS);
    figure('47 fuzz, texts: throws', throws, '= 0');
    figure('47 fuzz, texts: wrong spans', wrongSpans, '= 0');
    expect(seen.slice(0, 5)).toEqual([]);
  });
});

/** Sentences of the newsroom's reports in which somebody says something, or something is counted. */
const told = REPORTS.flatMap(({ blocks }) => blocks)
  .flatMap(({ text }) => read(text).sentences.map(([start, end]) => text.slice(start, end)))
  .filter((sentence) => {
    const { attributions, figures } = read(sentence);
    return attributions.length + figures.length > 0;
  });
const SENTENCES = [
  'Two officials told Meridian Wire that at least 40 residents had left.',
  'The inspector, Joris Menk, said the repairs would cost $4.5 million.',
  '“We saw 1,288 lamps,” said a person familiar with the matter.',
  ...(QUICK ? [] : told),
];
const INVISIBLE = ['\u00ad', '\u200b', '\u2060', '\ufeff'];

describe('48: characters that are not seen', () => {
  it('inserted anywhere, they change nothing but the offsets', () => {
    const different: string[] = [];
    for (const sentence of SENTENCES) {
      const { attributions, figures } = read(sentence);
      for (const character of INVISIBLE)
        for (let at = 0; at <= sentence.length; at++) {
          const text = sentence.slice(0, at) + character + sentence.slice(at);
          const found = read(text);
          const words = ([start, end]: Span) => text.slice(start, end).replaceAll(character, '');
          const plain = ([start, end]: Span) => sentence.slice(start, end);
          const told = (
            all: Pick<Analysis, 'attributions' | 'figures'>,
            say: (span: Span) => string,
          ) =>
            JSON.stringify([
              all.attributions.map(({ source, content, sourceType }) => [
                source && say(source),
                content.map(say),
                sourceType,
              ]),
              all.figures.map(({ span, low, high, unit }) => [say(span), low, high, unit]),
            ]);
          if (told(found, words) !== told({ attributions, figures }, plain))
            different.push(`U+${character.charCodeAt(0).toString(16)} at ${at}: ${sentence}`);
        }
    }
    figure('48 sentences, each character at every place', SENTENCES.length);
    figure('48 characters that are not seen: readings changed', different.length, '= 0');
    expect(different).toEqual([]);
  });
});

describe('49: normalisation', () => {
  it('leads every offset back, in order, also where lengths change', () => {
    for (const text of [
      'İstanbul said',
      'ﬁve oﬃcials',
      '１，２８８ lamps',
      'a\u00adb\u200bc',
      '',
    ]) {
      const normal = normalise(text);
      let last = 0;
      for (let at = 0; at <= normal.text.length; at++) {
        const [start, end] = normal.toOriginal([at, Math.min(at + 1, normal.text.length)]);
        expect(start).toBeGreaterThanOrEqual(Math.min(last, start));
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        last = start;
      }
    }
  });
});

describe('50: numbers as the world writes them', () => {
  it.each([
    ['About 1\u00a0288 lamps were lit.', 1288],
    ['About 1\u202f288 lamps were lit.', 1288],
    ['About 1\u2009288 lamps were lit.', 1288],
    ['About ٣٤ lamps were lit.', 34],
    ['About １，２８８ lamps were lit.', 1288],
    ['About 2½ tonnes were found.', 2.5],
    ['About 1,28,800 lamps were lit.', 128_800],
    ['About 1’288 lamps were lit.', 1288],
    ['About ½ of the lamps were lit.', 0.5],
    ['About ٣٫٥ tonnes were found.', 3.5],
    ['About ١٬٢٨٨ lamps were lit.', 1288],
    ['About 𝟛𝟜 lamps were lit.', 34],
    ['About 1·288 lamps were lit.', 1.288],
    ['About 10³ lamps were lit.', 1000],
    ['About 1_288 lamps were lit.', 1288],
    ['About 2⁄3 of the lamps were lit.', 2 / 3],
  ])('%s is right, or no figure', (text, value) => {
    for (const { low, high } of read(text).figures) expect([low, high]).toContain(value);
  });

  // one language's thousands are another's decimals: either is right, anything else is not
  it.each(['About 1.288 lamps were lit.', 'About 1.288 tonnes were found.'])(
    '%s is one of the two that it can be, or no figure',
    (text) => {
      for (const { low, high } of read(text).figures)
        expect([1.288, 1288]).toEqual(expect.arrayContaining([low ?? high]));
    },
  );
});
