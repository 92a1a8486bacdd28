import { expect, it } from 'vitest';
import type { Level, Verdict } from '../../../lib/compare/comparison.ts';
import { strongest } from '../../../lib/compare/verdict/strongest.ts';

type Told = [Level, Verdict];

it.each<[Told, ...Told[]]>([
  [
    ['firm', 'differs'],
    ['firm', 'agrees'],
    ['firm', 'updates'],
    ['firm', 'differs'],
  ],
  [
    ['firm', 'updates'],
    ['possible', 'differs'],
    ['firm', 'updates'],
  ],
  [
    ['possible', 'differs'],
    ['possible', 'differs'],
    ['firm', 'agrees'],
  ],
  [
    ['possible', 'differs'],
    ['possible', 'updates'],
    ['possible', 'differs'],
  ],
  [['firm', 'agrees']],
])('%s is the strongest of %s', ([level, verdict], ...told) =>
  expect(strongest(told.map(([level, verdict]) => ({ level, verdict })))).toEqual({
    level,
    verdict,
  }),
);
