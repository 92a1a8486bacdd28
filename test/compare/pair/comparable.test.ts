import { expect, it } from 'vitest';
import { timesAndThings } from '../../../lib/compare/pair/comparable.ts';
import { signaturesOf } from '../../../lib/compare/signature/signatures.ts';
import { reportOf } from '../reports.ts';

/** The signature of the last figure of a text. */
const only = (text: string) => {
  const signature = signaturesOf(reportOf('page', text)).at(-1);
  if (!signature) throw new Error(`no figure in ${text}`);
  return signature;
};

it.each([
  ['We wrote it twice.', 'It leaked, two inspectors said.'],
  ['The board was told of it three times.', 'Then three members left the board.'],
  ['It flooded twice.', 'Two streets lie under water.'],
])('how often is no count of things: %s / %s', (a, b) => {
  expect(timesAndThings(only(a), only(b))).toBe(true);
  expect(timesAndThings(only(b), only(a))).toBe(true);
});

it.each([
  ['The wall was hit seven times.', 'The wall was hit nine times.'],
  ['The crowd numbered 300.', 'Then 400 people sang.'],
  ['He fired nine times.', 'He fired seven shots.'],
])('but may be one question: %s / %s', (a, b) => {
  expect(timesAndThings(only(a), only(b))).toBe(false);
});
