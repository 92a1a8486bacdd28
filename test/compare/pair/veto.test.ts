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
    'other year',
    'In 2004, a flood killed 300 people in Marl.',
    'The flood killed 12 people in Marl.',
    null,
  ],
])('%s', (rule, a, b, days) => expect(vetoOf(only(a), only(b), days)).toBe(rule));

it.each([
  ['The flood killed 14 people in Marl.', 'The flood killed 12 people in Marl.'],
  ['The witness, Ilka Dornfeld, 44, left.', 'Ilka Dornfeld, 45, wept.'],
])('nothing forbids: %s / %s', (a, b) => expect(vetoOf(only(a), only(b), 0)).toBeNull());
