import { expect, it } from 'vitest';
import { stem } from '../../../lib/compare/reading/stem.ts';
import { english } from '../../../lib/language/en/index.ts';

it.each([
  ['bridges', 'bridge'],
  ['planned', 'plan'],
  ['injuries', 'injury'],
  ['killed', 'killing'],
  ['collapsed', 'collapse'],
])('%s and %s have one stem', (a, b) =>
  expect(stem(a, english.compare)).toBe(stem(b, english.compare)),
);

it.each([
  ['bus', 'bush'],
  ['march', 'marsh'],
])('%s and %s have two', (a, b) =>
  expect(stem(a, english.compare)).not.toBe(stem(b, english.compare)),
);
