import { describe, expect, it } from 'vitest';
import { searchSpan } from '../../lib/article/search.ts';

const text =
  'On Monday two officials spoke of nine ships. On Friday two officials spoke of six ships.';
const span = (start: number, words: string) => [start, start + words.length] as const;
const found = (page: string, at: number) =>
  searchSpan(text, span(at, 'two officials'), { text: page, stretches: [] });

describe('words searched again on a page', () => {
  const [first, second] = [text.indexOf('two'), text.lastIndexOf('two')];

  it('are found by what stands around them', () => {
    const page = `Menu. ${text} Footer.`;
    expect(found(page, first)).toEqual(span(first + 6, 'two officials'));
    expect(found(page, second)).toEqual(span(second + 6, 'two officials'));
  });

  it('are found when a part of what is around them changed', () => {
    const page = 'On Friday two officials spoke of nine ships.';
    expect(found(page, first)).toEqual(span(10, 'two officials'));
  });

  it('are not found elsewhere, nor where two places fit equally', () => {
    expect(found('The court named two officials in March.', first)).toBeNull();
    expect(found(`${text}\n${text}`, first)).toBeNull();
    expect(found('', first)).toBeNull();
  });
});
