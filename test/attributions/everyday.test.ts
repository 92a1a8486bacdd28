import { expect, it } from 'vitest';
import { loadTagger } from '../../tools/lib/tagger.ts';
import { everyday } from './everyday.ts';
import { read } from './read.ts';
import { heard } from './voices.ts';

const tagger = loadTagger();

it.each([...everyday, ...heard])(
  'who has no name in $about, and nobody else',
  ({ text, unnamed = [] }) => {
    const marked = read(text, { language: 'en' }, tagger)
      .filter(({ sourceType, level }) => sourceType === 'anonymous' && level !== 'everything')
      .map(({ source }) => source?.replace(/,$/, ''));
    expect(marked).toEqual(unnamed);
  },
);
