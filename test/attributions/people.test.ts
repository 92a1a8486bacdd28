import { describe, expect, it } from 'vitest';
import { sourcesOf } from './marked.ts';

/** Which source each mention is of, counted from 1 in order of the text. */
function whoSpeaks(marked: string): number[] {
  const ids = sourcesOf(marked).map(({ sourceId }) => sourceId);
  const order = [...new Set(ids)];
  return ids.map((id) => order.indexOf(id) + 1);
}

describe('people who are named', () => {
  it.each([
    [
      'two who are named together stay two',
      '[Orvel] <said> yes. [Orvel and Lenk] <argued> for hours. [Lenk] <said> no. [Orvel] <said> yes.',
      [1, 2, 3, 1],
    ],
    [
      'two who are named together again are the same two',
      '[Ana Orvel and Ivo Lenk] <said> yes. [Orvel and Lenk] <said> so twice.',
      [1, 1],
    ],
    [
      'whoever spoke last goes on, with or without a name',
      '[An aide] <said> yes. [A fisherman] <said> no. [He] <said> so twice.',
      [1, 2, 2],
    ],
    [
      'one who is told of in the sentence of others is neither of those before',
      '[An aide] <said> yes. <According to> [two divers], Lenk left when [he] <said> so.',
      [1, 2, 3],
    ],
    ['they are no document', '[A study] <says> so. [They] <found> it was cold.', [1, 2]],
    [
      'one who is named with others speaks alone afterwards',
      '[Ana Orvel] <said> yes. [Orvel and her aides] <said> so twice. [Orvel] <said> no.',
      [1, 2, 1],
    ],
    [
      'a body with “and” in its name is one',
      '[The Harbour and Canal Authority] <said> yes. [The Harbour and Canal Authority] <said> so twice.',
      [1, 1],
    ],
    [
      'a name in -s is one person',
      '[Tessa Rooks] <said> the quay was shut. [She] <said> it would stay so.',
      [1, 1],
    ],
    [
      'so is one with a title',
      '[Mr. Daniels, a mason,] <said> the wall was old. [He] <added> that it leaned.',
      [1, 1],
    ],
    [
      'the writer is not “she”',
      '[Ana Orvel] <said> yes. [I] <asked> why. [She] <said> it was late.',
      [1, 2, 1],
    ],
  ])('%s', (_, marked, expected) => expect(whoSpeaks(marked)).toEqual(expected));

  it('a family in -s are people', () => {
    const [, they] = sourcesOf('[The Orvels] <said> the house was dry. [They] <said> so twice.');
    expect(they?.sourceId).toBe(sourcesOf('[The Orvels] <said> so.')[0]?.sourceId);
  });
});

describe('“they” after officials', () => {
  it('are the officials, when one other has been named, however often', () => {
    const marked =
      '[Two port officials] <said> they did not know whether Ana K. Orvel would stay, or whether Ms. Orvel would go. [They] <said> she was ill.';
    expect(sourcesOf(marked).map(({ type }) => type)).toEqual(['anonymous', 'anonymous']);
    expect(whoSpeaks(marked)).toEqual([1, 1]);
  });

  it('are left open when two others have been named', () => {
    const marked =
      '[Two port officials] <said> they did not know whether Ana Orvel would meet Ivo Lenk. [They] <said> it was late.';
    expect(whoSpeaks(marked)).toEqual([1, 2]);
  });
});
