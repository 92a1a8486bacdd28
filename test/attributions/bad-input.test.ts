import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../lib/attributions/find.ts';
import { english } from '../../lib/language/en/index.ts';
import { readProse } from '../../lib/text/prose.ts';
import { loadTagger } from '../../tools/lib/tagger.ts';
import { harderPassages } from './harder-passages.ts';
import { passages } from './passages.ts';
import { read } from './read.ts';

const tagger = loadTagger();
/** Past the recognition of the language, which takes such texts for no English. */
const find = (text: string) =>
  findAttributions(readProse(text, english), english, { title: '', outlet: '' }, { tagger });
const STORY = 'Two harbour officials said the quay was unsafe.';

describe('damaged texts are still read', () => {
  it.each([
    ['100,000 unclosed quotation marks before it', `${'“ '.repeat(100_000)}\n${STORY}`],
    ['100,000 single marks before it', `${"' ".repeat(100_000)}\n${STORY}`],
    [
      'a doubled headline',
      `Quay closed at Korvel harbour\nQuay closed at Korvel harbour\n${STORY}`,
    ],
    ['lost blanks', `The crane fell in the West.${STORY}`],
    ['control characters', `\u0000\n${STORY}\n\u0001`],
  ])('%s', (_, text) => {
    const found = read(text, { language: 'en' }, tagger);
    expect(found.some(({ source }) => source === 'Two harbour officials')).toBe(true);
  });
});

const texts = [...passages, ...harderPassages].map(({ text }) => text);

it('reads a text that begins with any mark, as a selection may', () => {
  for (const mark of [':', ';', ',', '.', '-', '—', '(', ')', '“', '”', "'", '’s', '...'])
    for (const text of texts.map((text) => `${mark} ${text}`))
      expect(() => find(text), text).not.toThrow();
});

it('reads a text that begins in the middle of a sentence, as a selection may', () => {
  for (const text of [...texts, 'The owners that don’t disclose their costs.'])
    for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/gu))
      expect(() => find(text.slice(index)), text.slice(index)).not.toThrow();
});

it('reads a text that was cut behind any of its words, as a paywall cuts it', () => {
  const british = texts.map((text) => text.replace(/,(["”’])/g, '$1,'));
  for (const text of [...texts, ...british])
    for (const { index } of text.matchAll(/(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])/gu))
      expect(() => find(text.slice(0, index)), text.slice(0, index)).not.toThrow();
});

/** Best of three, in milliseconds. */
function time(text: string): number {
  const runs = [0, 1, 2].map(() => {
    const start = performance.now();
    find(text);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

describe('one long paragraph takes time in step with its length', () => {
  it.each([
    ['words', 'water '],
    ['"said"', 'she said '],
    ['names', 'Orvel and Lenk '],
    ['quotation marks', '“ '],
    ['commas', ', a'],
    ['one word', 'x'],
  ])('%s', (_, piece) => {
    const of = (length: number) => piece.repeat(Math.ceil(length / piece.length));
    find(of(4_000));
    // eight times the length: 8 in step, 64 in its square
    expect(time(of(200_000))).toBeLessThan(28 * Math.max(time(of(25_000)), 4));
  });
});

it('never throws, and every span lies inside the text', () => {
  const words = fc.constantFrom(
    'said',
    '“',
    '”',
    '"',
    'officials',
    'two',
    'told',
    'Reuters',
    ',',
    '.',
    '\n',
    'who',
    ':',
    'Orvel',
    'that',
    'and',
    '’s',
    '-',
    '😀',
    'é',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(words, fc.string({ maxLength: 4, unit: 'grapheme' })), { maxLength: 60 }),
      (parts) => {
        const text = parts.join(' ');
        for (const { source, cue, content } of find(text)) {
          expect(content.length).toBeGreaterThan(0);
          for (const span of [source, cue, ...content]) {
            if (!span) continue;
            expect(span[0]).toBeGreaterThanOrEqual(0);
            expect(span[1]).toBeGreaterThan(span[0]);
            expect(span[1]).toBeLessThanOrEqual(text.length);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});
