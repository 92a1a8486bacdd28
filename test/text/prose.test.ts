import { describe, expect, it } from 'vitest';
import { english } from '../../lib/language/en/index.ts';
import { normalise } from '../../lib/text/normalise.ts';
import { readProse } from '../../lib/text/prose.ts';
import { wordsOf } from '../../lib/text/span.ts';

const tokens = (text: string) => readProse(text, english).tokens.map((token) => token.text);
const pieces = (text: string, ranges: readonly { first: number; end: number }[]) => {
  const all = readProse(text, english).tokens;
  return ranges.map(({ first, end }) => text.slice(all[first]?.start, all[end - 1]?.end));
};
const sentences = (text: string) => pieces(text, readProse(text, english).sentences);
const quotations = (text: string) => pieces(text, readProse(text, english).quotations);

describe('tokens', () => {
  it.each([
    ['Orvath’s aides didn’t', ['Orvath', '’s', 'aides', 'didn’t']],
    ['U.S. and Mr. Bell', ['U.S.', 'and', 'Mr.', 'Bell']],
    ['a four-day $4.3m deal', ['a', 'four', '-', 'day', '$', '4.3', 'm', 'deal']],
    ['RM23.50, 1,288 and 40%', ['RM', '23.50', ',', '1,288', 'and', '40', '%']],
    ['12..5', ['12', '.', '.', '5']],
    ['Évora’s caf\u00e9, 5°C', ['Évora', '’s', 'café', ',', '5', '°', 'C']],
    ['e\u0301tat\u00a0d’eau', ['e\u0301tat', 'd’eau']],
    ['no\ufeffblank −3 € … 👍!', ['no', 'blank', '−', '3', '€', '…', '👍', '!']],
    ['O’Hara’ S’s', ['O’Hara', '’', 'S', '’s']],
    ["''Yes,'' 6' or 7'", ["''", 'Yes', ',', "''", '6', "'", 'or', '7', "'"]],
  ])('%s', (text, expected) => expect(tokens(text)).toEqual(expected));
});

describe('sentences', () => {
  it.each([
    ['The water rose. She left.', ['The water rose.', 'She left.']],
    ['Mr. Bell left. He was late.', ['Mr. Bell left.', 'He was late.']],
    ['“Why now?” he asked. Nobody knew.', ['“Why now?” he asked.', 'Nobody knew.']],
    ['They fled in the East.Two men stayed.', ['They fled in the East.', 'Two men stayed.']],
    ['Del. Orvel and Sens. Bell and Lenk left.', ['Del. Orvel and Sens. Bell and Lenk left.']],
    ['It cost 3.5 million crowns.', ['It cost 3.5 million crowns.']],
    ['“We saw it.” Bell said so.', ['“We saw it.”', 'Bell said so.']],
    ["''We left.'' ''We ran.''", ["''We left.''", "''We ran.''"]],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));
});

describe('quotations', () => {
  it.each([
    ['“Stay away,” she said.', ['Stay away,']],
    ['"Stay," he said. "Or go."', ['Stay,', 'Or go.']],
    ["the officials' report on 'unsafe' dams", ['unsafe']],
    ['"Stay,” he said. "Or go."', ['Stay,', 'Or go.']],
    ['“Stay," he said.', ['Stay,']],
    ['"She called it a “trap” again," he said.', ['She called it a “trap” again,']],
    ["''Stay,'' he said. ''Or 'go' now.''", ['Stay,', "Or 'go' now."]],
    ['“She called it a “trap” again.” - Lenk', ['She called it a “trap” again.']],
    ['“Stay," she said. “Go,” he said.', ['Stay,', 'Go,']],
    ['“Stay," she said. "Or go.”', ['Stay,', 'Or go.']],
    ['“Call it a "trap," and go.”', ['Call it a "trap," and go.']],
    ['“Stay,“ she said. “Go,” he said.', ['Stay,', 'Go,']],
    ['“Stay, she said. “Go,” he said. “Now.”', ['Stay, she said. “Go,', 'Now.']],
    ['“It began here.\n“It ended there.”', ['It began here.', 'It ended there.']],
  ])('%s', (text, expected) => expect(quotations(text)).toEqual(expected));
});

describe('normalise', () => {
  it('leaves a plain text alone', () => {
    expect(normalise('plain — “text”').text).toBe('plain — “text”');
  });

  it('removes what cannot be seen and maps back', () => {
    const given = 'about 3\u00ADmil\u200Blion crowns';
    const { text, toOriginal } = normalise(given);
    expect(text).toBe('about 3million crowns');
    expect(wordsOf(given, toOriginal([6, 14]))).toBe('3\u00ADmil\u200Blion');
  });

  it('leads back from every place, whatever was taken out around it', () => {
    const given = '\uFEFFDam\u00A0closed\u200B\u200B,\u00ADsaid １２\u2060';
    const { text, toOriginal } = normalise(given);
    expect(text).toBe('Dam closed,said 12');
    expect(wordsOf(given, toOriginal([0, 3]))).toBe('Dam');
    expect(wordsOf(given, toOriginal([4, 11]))).toBe('closed\u200B\u200B,');
    expect(wordsOf(given, toOriginal([11, 15]))).toBe('said');
    expect(wordsOf(given, toOriginal([16, 18]))).toBe('１２');
    expect(toOriginal([0, 18])).toEqual([1, given.length - 1]);
    expect(toOriginal([18, 18])).toEqual([given.length, given.length]);
    expect(toOriginal([3, 3])).toEqual([4, 4]);
  });
});
