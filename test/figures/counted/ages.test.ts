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
    ['Women between the ages of 25 and 54 account for most.', ['25 and 54: 25..54 year old']],
    ['Clerks from the ages of 25 to 54 left.', ['25 to 54: 25..54 year old']],
    ['It is open to buyers over 21 at a licensed shop.', ['over 21: 21.. year old (more than)']],
    ['Drivers must be over 21.', ['over 21: 21.. year old (more than)']],
    ['Those who are under 25, pay half.', ['under 25: ..25 year old (less than)']],
    ['“I am 61. Ask me in March,” she said.', ['61: 61 year old']],
    ['Mara Lind was 29 when she left.', ['29: 29 year old']],
    ['She is 52, not 57.', ['52: 52 year old', '57: 57 year old']],
    ['He looked about 60, not 43.', ['about 60: 60 year old (about)', '43: 43 year old']],
    ['He lived to 96 and never left.', ['96: 96 year old']],
    ['The oldest is 84.', ['84: 84 year old']],
    ['The show’s host, 43, left.', ['43: 43 year old']],
    ['The minister, 61, left, and so did the writer (70).', ['61: 61 year old', '70: 70 year old']],
    ['She is over 60.', ['over 60: 60.. year old (more than)']],
    ['A man of 91 was held.', ['91: 91 year old']],
    ['A boy of three, a twin, died.', ['three: 3 year old']],
    ['She left school at 14, and married at 20.', ['14: 14 year old', '20: 20 year old']],
    ['He made his debut at 17 in Talmar.', ['17: 17 year old']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ['He was 12 under par.', ['12: 12']],
    ['He put the number of dead at 34.', ['34: 34 person']],
    ['She was 3 points ahead.', ['3: 3 point']],
    ['Two people died at 12 sites.', ['Two: 2 person', '12: 12 site']],
    ['A price between 18 and 45 is fair.', ['18 and 45: 18..45']],
    ['It was warm, in the 70s.', []],
    ['Lind, one of the clerks, fled.', []],
    ['A father of three, he left.', ['three: 3']],
    ['The temperature must be over 21.', ['over 21: 21.. (more than)']],
    ['Buyers must be over 21 metres away.', ['over 21: 21.. metre (more than)']],
    ['Rovers was 29 when Talm was 12.', ['29: 29', '12: 12']],
    ['Marta was 12 points behind.', ['12: 12 point']],
    ['He started school at 14 sites.', ['14: 14 site']],
    ['A crowd of 91 was held.', ['91: 91 person']],
  ])('%s tells no age', (text, expected) => expect(told(text)).toEqual(expected));
});
