import { expect, it } from 'vitest';
import { english } from '../../lib/language/en/index.ts';
import { lexiconFor } from '../../lib/language/index.ts';
import { readLexicon, writeLexicon } from '../../lib/language/lexicon-file.ts';

it('reads back what was written, sets and maps and all', () => {
  expect(readLexicon(writeLexicon(english))).toEqual(english);
});

it('says when a file is cut off', () => {
  expect(() => readLexicon(writeLexicon(english).slice(0, -9))).toThrow(SyntaxError);
});

it('was taught before any test, as it is before any page is read', () => {
  expect(lexiconFor('en-GB')).toEqual(english);
  expect(lexiconFor('xx')).toBeNull();
});
