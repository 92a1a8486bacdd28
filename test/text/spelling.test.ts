import { describe, expect, it } from 'vitest';
import { english } from '../../lib/language/en/index.ts';
import { perSpelling } from '../../lib/text/spelling.ts';
import { type Token, tokenise } from '../../lib/text/tokens.ts';

const tokens = (text: string) => tokenise(text, english.abbreviations);

describe('what is known of a spelling', () => {
  it('is worked out once for all tokens that are written so, in every text', () => {
    const asked: string[] = [];
    const lengthOf = perSpelling(({ text }: Token) => {
      asked.push(text);
      return { length: text.length };
    });
    const all = [...tokens('the ferry and the pier'), ...tokens('The ferry')].map(lengthOf);
    expect(asked).toEqual(['the', 'ferry', 'and', 'pier', 'The']);
    expect(all.map(({ length }) => length)).toEqual([3, 5, 3, 3, 4, 3, 5]);
  });

  it('is kept apart for each who asks', () => {
    const first = perSpelling(({ text }: Token) => ({ is: `first ${text}` }));
    const second = perSpelling(({ text }: Token) => ({ is: `second ${text}` }));
    const [pier] = tokens('pier') as [Token];
    expect([first(pier).is, second(pier).is, first(pier).is]).toEqual([
      'first pier',
      'second pier',
      'first pier',
    ]);
  });
});
