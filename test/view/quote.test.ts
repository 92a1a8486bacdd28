import { describe, expect, it } from 'vitest';
import { cite, citeAround } from '../../lib/view/quote.ts';

const around = (text: string, words: string) => {
  const at = text.indexOf(words);
  const { before, figure, after } = citeAround(text, [0, text.length], [at, at + words.length]);
  return `${before}[${figure}]${after}`;
};

describe('a sentence in quotation marks', () => {
  it('gets one pair, its own where it is a quotation', () => {
    expect(cite('The wall gave way.')).toBe('“The wall gave way.”');
    expect(cite('“We said it twice.”')).toBe('“We said it twice.”');
    expect(cite('"We said it twice."')).toBe('“We said it twice.”');
    expect(cite('“We said it, and then we left.')).toBe('“We said it, and then we left.”');
  });

  it('gives a quotation within it the inner marks', () => {
    expect(cite('“It is over,” Lenk said.')).toBe('“‘It is over,’ Lenk said.”');
    expect(cite('Lenk said: “It is over.”')).toBe('“Lenk said: ‘It is over.’”');
  });

  it('keeps what is marked in it as it stands', () => {
    expect(around('“We said it twice.”', 'twice')).toBe('“We said it [twice].”');
    expect(around('Lenk called the 14 cracks “small”.', '14')).toBe(
      '“Lenk called the [14] cracks ‘small’.”',
    );
    expect(around(' 31 people died. ', '31')).toBe('“[31] people died.”');
  });
});
