import { expect, it } from 'vitest';
import { wordDiff } from '../../../lib/compare/version/word-diff.ts';

it('says word by word what went and what came', () =>
  expect(wordDiff('twelve people died', 'fifteen people died')).toEqual([
    { text: 'twelve', in: 'before' },
    { text: 'fifteen', in: 'now' },
    { text: ' people died', in: 'both' },
  ]));
