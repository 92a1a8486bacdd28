import { describe, expect, it } from 'vitest';
import { figuresIn, told } from '../read.ts';

describe('a number whose noun is left out', () => {
  it.each([
    ['The toll from the storm reached 230.', ['230: 230 person']],
    ['The number of dead rose to 14.', ['14: 14 person']],
    ['The toll has passed 200.', ['200: 200.. person (more than)']],
    ['The toll rose by 3 to 15.', ['3: 3 person (up)', '15: 15 person']],
    ['Eleven remain missing.', ['Eleven: 11 person']],
    ['It hired 300 guards, 40 of them women.', ['300: 300 guard', '40: 40 guard']],
    ['Of the 300 guards, 40 are women.', ['300: 300 guard', '40: 40 guard']],
    ['Orbex hired 400 clerks; Talm hired 300.', ['400: 400 clerk', '300: 300 clerk']],
    ['He said 12 boats sank; she said 14.', ['12: 12 boat', '14: 14 boat']],
    ['Turnout was 54%, against 61 in 2019.', ['54%: 54 percent', '61: 61 percent']],
    ['Another 30 fell ill, bringing the total to 44.', ['30: 30', '44: 44']],
    ['A further 30 were hurt, bringing the total to 44.', ['30: 30 person', '44: 44 person']],
    ['It built 120 boats, versus 95 a year before.', ['120: 120 boat', '95: 95 boat']],
    ['The toll of the war is in dispute at 5 sites.', ['5: 5 site']],
    ['It sent two teams of three.', ['two: 2 team', 'three: 3']],
    ['The index closed at 5884.', ['5884: 5884']],
    ['It is a town of 14,000.', ['14,000: 14000 person']],
    ['She sang to a crowd of about 31,402.', ['about 31,402: 31402 person (about)']],
    ['Her team of 12 had to leave.', ['12: 12 person']],
    ['A team of 3 foreign and 3 local clerks left.', ['3: 3', '3: 3 local clerk']],
    ['He bought a set of 12.', ['12: 12']],
    ['Ten whales came ashore; eight died.', ['Ten: 10 whale', 'eight: 8 whale']],
    ['It found 10 whales at Talmar, 51 stranded at Essel.', ['10: 10 whale', '51: 51 whale']],
    ['The fire killed 30 cows, and four clerks were hurt.', ['30: 30 cow', 'four: 4 clerk']],
    ['Two boats sank and 12 drowned.', ['Two: 2 boat', '12: 12 person']],
    [
      'Some 4,500 farmers came, police said; others put the number at over 9,000.',
      ['Some 4,500: 4500 farmer (about)', 'over 9,000: 9000.. farmer (more than)'],
    ],
    ['Of the 21 rings stolen, 17 have been found.', ['21: 21 ring', '17: 17 ring']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what happened to those who are counted', () => {
  const events = (text: string) => figuresIn(text).map(({ event }) => event);
  it.each([
    ['Twelve guards and three clerks died.', ['killed', 'killed']],
    ['Officials counted 41 bodies.', ['killed']],
    ['Hospital officials counted 41 beds.', [null]],
    ['Orbex will cut 4,000 jobs.', ['dismissed']],
    ['Orbex is laying off 400 workers.', ['dismissed']],
    ['Some 400 jobs were lost.', ['dismissed']],
    ['Orbex has 400 workers.', [null]],
    ['Twenty gunmen came, killing five guards.', [null, 'killed']],
  ])('%s', (text, expected) => expect(events(text)).toEqual(expected));
});
