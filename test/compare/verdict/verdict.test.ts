import { expect, it } from 'vitest';
import { judge } from '../../../lib/compare/verdict/verdict.ts';
import { signatureIn } from '../signatures.ts';

const homes = (count: string) =>
  signatureIn(`The flood ruined ${count} homes in Marl.`, count.replace(' of', ''));

it.each([
  ['hundreds of', 'about 4,000', 'agrees', true],
  ['hundreds of', '350', 'agrees', false],
  ['dozens of', '250', 'agrees', true],
  ['dozens of', '8', 'differs', false],
  ['dozens of', '20,000', 'differs', false],
  ['40', '250', 'differs', false],
])('%s against %s: %s, weakly: %s', (a, b, verdict, weak) =>
  expect(judge(homes(a), homes(b), null, false)).toMatchObject({ verdict, weak }),
);

it('takes a later number above a vague word for an update where the count only grows', () =>
  expect(judge(homes('dozens of'), homes('250'), -1, true).verdict).toBe('updates'));

it('takes an open bound that another number stands well beyond for a loose agreement', () =>
  expect(judge(homes('at least 34'), homes('38'), null, false)).toMatchObject({
    verdict: 'agrees',
    weak: true,
  }));
