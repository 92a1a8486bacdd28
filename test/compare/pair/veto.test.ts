import { expect, it } from 'vitest';
import { vetoOf } from '../../../lib/compare/pair/veto.ts';
import { signaturesOf } from '../../../lib/compare/signature/signatures.ts';
import { reportOf } from '../reports.ts';

const only = (text: string) => {
  const [signature] = signaturesOf(reportOf('page', text));
  if (!signature) throw new Error(`no figure in ${text}`);
  return signature;
};

it.each([
  [
    'of other persons',
    'The witness, Ilka Dornfeld, 44, left.',
    'Then came Piet Orvath, 36, a baker.',
    null,
  ],
  [
    'time passed since',
    'The strike began 12 days ago in Marlow.',
    'The strike began 11 days ago in Marlow.',
    null,
  ],
  [
    'of another incident',
    'In 2004, a flood killed 300 people in Marl.',
    'The flood killed 12 people in Marl.',
    null,
  ],
  ['age at another time', 'Ilka Dornfeld, 44, left Marl.', 'Ilka Dornfeld, 45, left Marl.', null],
  [
    'measured along other lines',
    'It struck at a depth of 10 km.',
    'It struck 75 km west of Marl.',
    null,
  ],
  ['from other places', 'It struck 72 km west of Orvath.', 'It struck 34 km south of Marl.', null],
  [
    'a whole place and a part of it',
    'It killed 230 people across the region.',
    'It killed 170 people in Marl.',
    0,
  ],
])('%s', (rule, a, b, days) => expect(vetoOf(only(a), only(b), days)).toBe(rule));

it.each([
  ['The flood killed 14 people in Marl.', 'The flood killed 12 people in Marl.'],
  ['The witness, Ilka Dornfeld, 44, left.', 'Ilka Dornfeld, 45, wept.'],
  ['The jury sat for 30 hours in Marl.', 'The jury sat for 40 hours in Marl.'],
])('nothing forbids: %s / %s', (a, b) => expect(vetoOf(only(a), only(b), 0)).toBeNull());
