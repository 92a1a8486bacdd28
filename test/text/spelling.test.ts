import { describe, expect, it } from 'vitest';
import { knownWord as inAttributions } from '../../lib/attributions/known-words.ts';
import { knownWord as inFigures } from '../../lib/figures/known-words.ts';
import { english } from '../../lib/language/en/index.ts';
import { type Token, tokenise } from '../../lib/text/tokens.ts';

const tokens = (text: string) => tokenise(text, english.abbreviations);
const first = (text: string) => tokens(text)[0] as Token;

describe('a spelling', () => {
  it('is one for all tokens that are written so, in every text', () => {
    const all = [...tokens('the ferry and the pier'), ...tokens('The ferry')];
    const spellings = new Set(all.map(({ spelling }) => spelling));
    expect([...spellings].map(({ text }) => text)).toEqual(['the', 'ferry', 'and', 'pier', 'The']);
  });

  it('is another for a part of a word, and for a longer one', () => {
    expect(['pier', 'pie', 'piers', 'pier’s', 'Pier'].map((text) => first(text).text)).toEqual([
      'pier',
      'pie',
      'piers',
      'pier',
      'Pier',
    ]);
  });

  it('keeps what is not in Latin letters as it is written', () => {
    const words = ['Zoë', 'пристань', '港', '👍', 'didn’t', "''"];
    expect(words.map((text) => first(text).text)).toEqual(words);
    expect(first('Didn’t').lower).toBe("didn't");
    expect(first("''").lower).toBe('"');
  });

  it('is not kept where it is longer than any word', () => {
    const long = 'a'.repeat(50);
    expect(first(long).text).toBe(long);
    expect(first(long).spelling).not.toBe(first(long).spelling);
  });
});

describe.each([
  ['attributions', inAttributions, english.attributions],
  ['figures', inFigures, english.figures],
] as const)('what %s know of a spelling', (_, knownWord, words) => {
  const known = knownWord as (token: Token, of: typeof words) => unknown;

  it('is looked up once', () => {
    expect(known(first('ferry'), words)).toBe(known(first('ferry'), words));
    expect(known(first('ferry'), words)).not.toBe(known(first('Ferry'), words));
  });

  it('is looked up anew in another lexicon', () => {
    const other = { ...words };
    expect(known(first('pier'), other)).not.toBe(known(first('pier'), words));
    expect(known(first('pier'), other)).toBe(known(first('pier'), other));
  });
});
