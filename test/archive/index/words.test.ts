import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../lib/archive/index/words.ts';

const words = (text: string) => wordsOf(text).map(({ word }) => word);
const names = (text: string) => wordsOf(text).flatMap(({ word, name }) => (name ? [word] : []));

describe('words for the indexes', () => {
  it.each([
    ["Orla Keth’s didn't", ['orla', 'keth', "didn't"]],
    ['3.5', ['3', '5']],
    ["rock'n'roll", ["rock'n", 'roll']],
    ['the officials’ report', ['the', 'officials', 'report']],
    ['ﬁne ＦＥＲＲＹ Ünal', ['fine', 'ferry', 'ünal']],
    ['漢字 𝒳 .', ['漢字', 'x']],
    ['', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  it('takes capitals in a sentence for names, and not at its beginning', () => {
    expect(
      names('The mayor of Tellin met Orla Keth. She spoke: “Nobody came.” Then Port Ardel'),
    ).toEqual(['tellin', 'orla', 'keth', 'port', 'ardel']);
  });
});
