import { describe, expect, it } from 'vitest';
import { compare, flood } from '../reports.ts';

const DAY = '2031-03-06';
const LATER = '2031-03-08';

/** Verdicts on all that two reports of the flood have in common, the shared rest of their text left out. */
const verdicts = (page: string, other: string, day?: string, otherDay = day): string[] => {
  const dated = (published?: string) => (published === undefined ? {} : { published });
  const own = flood('courier', page, dated(day));
  return compare(own, [flood('herald', other, dated(otherDay))], 1)
    .measures.filter(({ own: { place } }) => place.span[1] <= page.length)
    .map(({ verdict, level }) => (verdict === 'agrees' ? verdict : `${verdict}, ${level}`));
};

describe('an editor would mark', () => {
  it.each([
    [
      'a toll',
      'The dam break killed 12 people, the hospital said.',
      'The dam break killed 14 people, the ministry said.',
    ],
    [
      'what a thing is worth',
      'Thieves took jewels worth 80 million euros from the Quillmouth museum.',
      'Thieves made off with jewels worth 102 million euros from the museum in Quillmouth.',
    ],
    [
      'a share',
      'The cut cables carried 70 percent of the traffic of Quillmouth.',
      'The cut cables carried 75 percent of the traffic of Quillmouth.',
    ],
    [
      'an age',
      'Police arrested Ilka Dorn, 44, at Quillmouth.',
      'Police arrested Ilka Dorn, 46, at Quillmouth.',
    ],
    [
      'shots',
      'Police fired 11 shots at Piet Orvath.',
      'Officers fired seven shots at Piet Orvath.',
    ],
    [
      'shots, told by their number and by how often',
      'Officers shot Piet Orvath nine times at Quillmouth.',
      'Piet Orvath was shot by officers at Quillmouth with six bullets.',
    ],
    [
      'what a champion won by',
      'Ilka Dorn of Quillmouth (31 KOs) met Mila Orvath.',
      'Ilka Dorn of Quillmouth (32 knockouts) met Mila Orvath.',
    ],
    [
      'a measurement of one day',
      'A 6.1 magnitude quake hit Quillmouth on Tuesday.',
      'A quake of magnitude 6.3 struck Quillmouth on Tuesday.',
    ],
    [
      'a crowd of one day',
      'On Monday, 200 people marched through Quillmouth.',
      'On Monday, 400 people marched through Quillmouth.',
    ],
  ])('%s', (_what, page, other) => expect(verdicts(page, other, DAY)).toEqual(['differs, firm']));

  it('a price, and not the price of a share that agrees', () =>
    expect(
      verdicts(
        'Marl Foods will buy Orvath Mills for $13.9 billion, or $25 a share.',
        'Marl Foods agreed to pay $13.25 billion for Orvath Mills, or $25 per share.',
        DAY,
      ).sort(),
    ).toEqual(['agrees', 'differs, firm']));

  it('one temperature in degrees and in degrees Celsius', () =>
    expect(
      verdicts(
        'In Quillmouth it was 46.2 degrees Celsius on Tuesday.',
        'In Quillmouth it was 47.0 degrees on Tuesday.',
        DAY,
      ),
    ).toEqual(['differs, firm']));

  it('a toll that has grown as newer', () =>
    expect(
      verdicts('The dam break killed 12 people.', 'The dam break killed 19 people.', DAY, LATER),
    ).toEqual(['updates, firm']));
});

it('calls later cases newer than persons who were infected before', () =>
  expect(
    verdicts(
      'The fever of Quillmouth has infected 214 people.',
      'In Quillmouth the fever stood at 287 cases.',
      DAY,
      LATER,
    ).map((told) => told.split(',')[0]),
  ).toEqual(['updates']));

it('does not list what may differ from a figure that its own report confirms', () =>
  expect(
    verdicts(
      'Ilka Dorn scored 27 goals for Quillmouth last season. Quillmouth scored 39 goals.',
      'Ilka Dorn scored 27 goals for Quillmouth last season, who were ninth.',
      DAY,
    ),
  ).toEqual(['agrees']));

describe('an editor would call the same', () => {
  it.each([
    [
      'a part in words and in percent',
      'The cut cables carried two thirds of the traffic of Quillmouth.',
      'The cut cables carried 66 percent of the traffic of Quillmouth.',
    ],
    [
      'an area in two units',
      'The hall in Quillmouth covers 3,000 square metres.',
      'The hall in Quillmouth covers 0.3 hectares.',
    ],
    [
      'a part of a magnitude',
      'The jewels of Quillmouth are worth a quarter of a billion euros.',
      'The jewels of Quillmouth are worth 250 million euros.',
    ],
  ])('%s', (_what, page, other) => expect(verdicts(page, other, DAY)).toEqual(['agrees']));
});

describe('no editor would mark', () => {
  it.each([
    [
      'a part and the whole',
      'The dam break killed 24 people across the valley.',
      'In Tarn Hollow, 12 people were killed when the dam broke.',
    ],
    [
      'quakes of two years',
      'A 6.1 magnitude quake hit Quillmouth on Tuesday.',
      'In 2004, a 7.4 magnitude quake hit Quillmouth.',
    ],
    [
      'quakes of one week',
      'A 5.2 magnitude quake hit Quillmouth.',
      'A 6.9 magnitude quake hit Quillmouth.',
    ],
    [
      'how far off two quakes were',
      'The quake of magnitude 5.2 struck 40 km west of Quillmouth.',
      'The quake of magnitude 6.9 struck 110 km west of Quillmouth.',
    ],
    [
      'a sister',
      'Police met Ilka Dorn, 16, at Quillmouth.',
      'Police met Mila Dorn, 19, at Quillmouth.',
    ],
    [
      'marches of two days',
      'On Monday, 200 people marched through Quillmouth.',
      'On Wednesday, 400 people marched through Quillmouth.',
    ],
    [
      'depth and distance',
      'It struck at a depth of 10 kilometres.',
      'It struck 12 kilometres west of Quillmouth.',
    ],
    [
      'ages of two persons',
      'Police arrested Ilka Dorn, 44, at Quillmouth.',
      'Police arrested Piet Orvath, 46, at Quillmouth.',
    ],
    [
      'those who died since and all who died',
      'The dam break killed eight people in Tarn Hollow.',
      'Three more people have died after the dam break in Tarn Hollow.',
    ],
    [
      'the growth of two things',
      'The profit of Marl Foods rose 12 per cent.',
      'Rents in Quillmouth rose 9 per cent.',
    ],
    [
      'what it was before',
      'Profit of Marl Foods rose to $12 million.',
      'Profit of Marl Foods rose from $9 million.',
    ],
  ])('%s', (_what, page, other) => expect(verdicts(page, other, DAY)).toEqual([]));
});

it('calls a number above a vague word a loose agreement', () => {
  const told = (homes: string) =>
    flood(homes, `The flood ruined ${homes} homes in Tarn Hollow.`, { published: DAY });
  const [found] = compare(told('hundreds of'), [told('about 4,000')], 1).measures;
  expect(found?.others).toMatchObject([{ verdict: 'agrees', loosely: true }]);
  const [same] = compare(told('400'), [told('about 400')], 1).measures;
  expect(same?.others[0]?.loosely).toBeUndefined();
});
