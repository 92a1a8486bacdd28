import { describe, expect, it } from 'vitest';
import { told } from '../read.ts';

describe('ages without a unit', () => {
  it.each([
    ['A boy, 12, was held.', ['12: 12 year old']],
    ['She came with her brother, 7.', ['7: 7 year old']],
    ['Two boys, 9 and 12, were held.', ['Two: 2 boy', '9: 9 year old', '12: 12 year old']],
    [
      'It held clerks aged 19, 22 and 31.',
      ['19: 19 year old', '22: 22 year old', '31: 31 year old'],
    ],
    ['People over 65 were told to leave.', ['over 65: 65.. year old (more than)']],
    ['Men under the age of 30 left.', ['under the age of 30: ..30 year old (less than)']],
    ['Women between 18 and 45 took part.', ['18 and 45: 18..45 year old']],
    ['Three men, aged between 19 and 24, left.', ['Three: 3 man', '19 and 24: 19..24 year old']],
    ['She was 34 when she left.', ['34: 34 year old']],
    ['He turned 40.', ['40: 40 year old']],
    ['He died at 87.', ['87: 87 year old']],
    ['A man in his 40s fled.', ['40s: 40..49 year old']],
    ['A man in his early thirties fled.', ['early thirties: 30..33 year old']],
    ['A man in his mid-50s fled.', ['mid-50s: 54..56 year old']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ['He was 12 under par.', ['12: 12']],
    ['He put the number of dead at 34.', ['34: 34 person']],
    ['She was 3 points ahead.', ['3: 3 point']],
    ['Two people died at 12 sites.', ['Two: 2 person', '12: 12 site']],
    ['A price between 18 and 45 is fair.', ['18 and 45: 18..45']],
    ['It was warm, in the 70s.', []],
    ['Lind, one of the clerks, fled.', []],
  ])('%s tells no age', (text, expected) => expect(told(text)).toEqual(expected));
});
