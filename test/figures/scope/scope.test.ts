import { describe, expect, it } from 'vitest';
import { VAGUE } from '../../../lib/figures/numerals/vague-numeral.ts';
import { figuresIn } from '../read.ts';

const first = (text: string, published?: string) => figuresIn(text, published ?? null)[0];

describe('what happened to those who are counted', () => {
  it.each([
    ['The blast killed 12 people and injured 55.', ['killed', 'injured']],
    ['224 people have been killed.', ['killed']],
    ['Police arrested 9 men.', ['arrested']],
    ['Nine boats sank.', [null]],
  ])('%s', (text, events) => expect(figuresIn(text).map(({ event }) => event)).toEqual(events));
});

describe('statements that there was none', () => {
  it.each([
    ['There were no casualties.', ['casualties']],
    ['Nobody was hurt.', ['injured']],
    ['No one was killed or injured in the blast.', ['killed', 'injured']],
    ['There were no civilian deaths.', ['killed']],
    ['Nobody died.', ['killed']],
    ['The blast left no one dead.', ['killed']],
    ['Not a single person was hurt.', ['injured']],
  ])('%s', (text, events) => {
    const figures = figuresIn(text);
    expect(figures.map(({ event }) => event)).toEqual(events);
    for (const { low, high, unit } of figures) expect([low, high, unit]).toEqual([0, 0, 'person']);
  });
  it.each([
    ['No soldiers were hurt.', 'soldier'],
    ['No houses were damaged.', 'house'],
  ])('%s tells of whom', (text, unit) =>
    expect(figuresIn(text)).toMatchObject([{ low: 0, high: 0, unit }]),
  );
  it.each([
    'No details were given.',
    'There were no reports of casualties.',
    'No red cards were shown.',
    'Nobody came.',
    'There were no serious injuries.',
  ])('%s states no zero', (text) => expect(figuresIn(text)).toEqual([]));
});

it('an age is of whom its own line names', () => {
  const [age] = figuresIn('Vessen Harbour Police\nAna Orvel, 34, was taken to the clinic.');
  expect(age?.scope.whom).toEqual(['ana', 'orvel']);
});

describe('where and when', () => {
  it('nearest place first', () =>
    expect(
      first('In Talmar, at least 10 people were killed near Port Essel.')?.scope.places,
    ).toEqual(['Talmar', 'Port Essel']));
  it.each([
    ['Ten people were killed yesterday.', 'yesterday', '2026-03-09', '2026-03-09'],
    ['Ten people were killed on Friday.', 'on Friday', '2026-03-06', '2026-03-06'],
    ['Ten people have been killed since Friday.', 'since Friday', '2026-03-06', '2026-03-10'],
    ['Ten people were killed on March 4.', 'on March 4', '2026-03-04', '2026-03-04'],
    ['Ten people were killed on December 24.', 'on December 24', '2025-12-24', '2025-12-24'],
    ['Ten people were killed on Jan. 4.', 'on Jan. 4', '2026-01-04', '2026-01-04'],
    ['Ten people were killed in 2004.', 'in 2004', '2004', '2004'],
    ['Ten people were killed overnight.', 'overnight', '2026-03-09', '2026-03-10'],
    ['Ten people were killed last week.', 'last week', '2026-03-02', '2026-03-08'],
    ['Ten people were killed last month.', 'last month', '2026-02-01', '2026-02-28'],
    ['Ten people were killed last year.', 'last year', '2025', '2025'],
    [
      'Ten boats sank in the past three days.',
      'in the past three days',
      '2026-03-07',
      '2026-03-10',
    ],
    [
      'Ten boats sank between January and June.',
      'between January and June',
      '2025-01-01',
      '2025-06-30',
    ],
    ['Ten boats sank in the first quarter.', 'in the first quarter', null, null],
  ])('%s', (text, words, from, to) =>
    expect(first(text, '2026-03-10')?.scope.time).toEqual({ words, from, to }),
  );
  it('the Sun tells no time', () =>
    expect(first('Ten spots on the Sun were seen.', '2026-03-10')?.scope.time).toBeNull());
  it('an earlier year is background, the year of publication is not', () => {
    expect(first('In 2004 the wave killed 230 people.', '2026-03-10')?.scope.background).toBe(true);
    expect(first('In 2026 the wave killed 230 people.', '2026-03-10')?.scope.background).toBe(
      false,
    );
  });
  it.each([
    ['The 2004 wave killed 230 people.', [true]],
    ['The wave killed 230 people ten years ago.', [true, true]],
    ['It has sunk 230 boats since 2010.', [false]],
    ['It sank 4 boats, compared with 6 boats a year earlier.', [false, true]],
  ])('%s is background: %j', (text, expected) =>
    expect(figuresIn(text, '2026-03-10').map(({ scope }) => scope.background)).toEqual(expected),
  );
  it('no day is made up where the day of publication is not known', () =>
    expect(first('Ten people were killed yesterday.')?.scope.time).toEqual({
      words: 'yesterday',
      from: null,
      to: null,
    }));
});

describe('part, addition, total', () => {
  it('tells them apart', () => {
    const text =
      'Ten people, including two children, were killed. Another 40 were hurt, bringing the total to 52.';
    expect(figuresIn(text).map(({ scope }) => scope.share)).toEqual([
      null,
      'part',
      'additional',
      'total',
    ]);
  });
});

it('where and what happened is told of each number of a list', () =>
  expect(
    figuresIn('Twelve people were killed in Talmar, 10 in Essel and two in Orrin.').map(
      ({ unit, event, scope }) => [unit, event, scope.places[0]],
    ),
  ).toEqual([
    ['person', 'killed', 'Talmar'],
    ['person', 'killed', 'Essel'],
    ['person', 'killed', 'Orrin'],
  ]));

describe('what no reader would compare', () => {
  it.each([
    'She is one of the best players.',
    'It runs on 5G.',
    'Relations between the two sides are bad.',
    'He urged the two countries to talk.',
  ])('%s', (text) => {
    expect(figuresIn(text)).toHaveLength(1);
    expect(first(text)?.notable).toBe(false);
  });
  it('a count of people is', () =>
    expect(first('Two officials told the Herald.')?.notable).toBe(true));
});

describe('what it is a quantity of', () => {
  it.each([
    ['Shares of Orbex fell 3%.', ['Shares', 'Orbex']],
    ['He paid a fine of $10.', ['fine']],
    ['It is an $800 pizza oven.', ['pizza', 'oven']],
    ['Vale, who won four finals, retired.', ['Vale']],
    ['It rose 3%.', []],
    ['I ran 5 km.', []],
  ])('%s', (text, concept) => expect(first(text)?.concept).toEqual(concept));
});

it('tells the rules that made the reading', () => {
  expect(first('Dozens of boats sank.')?.reasons).toEqual([VAGUE, 'counted noun']);
  expect(first('More than 300 boats sank.')?.reasons).toEqual([
    'numeral: digits',
    'bound before',
    'counted noun',
  ]);
});
