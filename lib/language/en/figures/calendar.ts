import type { StretchUnit } from '../../figure-words.ts';
import { numbers } from './numbers.ts';

const numbered = (names: string): [string, number][] =>
  names
    .split(' ')
    .flatMap((group, at) => group.split('|').map((name): [string, number] => [name, at]));

/** Names and short forms, January = 0. "may" and "march" count only beside a day or a year. */
export const months: ReadonlyMap<string, number> = new Map(
  numbered(
    'january|jan|jan. february|feb|feb. march|mar|mar. april|apr|apr. may june|jun|jun. july|jul|jul. august|aug|aug. september|sept|sep|sept.|sep. october|oct|oct. november|nov|nov. december|dec|dec.',
  ),
);

/** Sunday = 0. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  numbered(
    'sunday monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thurs friday|fri saturday|sat',
  ),
);

export const yearOpeners: ReadonlySet<string> = new Set(
  'in since by until till of from during before after around circa late early mid year between the for to and through than season autumn spring summer winter fall a.d. ad bc ended ending'.split(
    ' ',
  ),
);

export const clockWords: ReadonlySet<string> = new Set(
  "am a.m. a.m pm p.m. p.m gmt bst est edt et pt pst pdt utc cet ist o'clock oclock".split(' '),
);

/** "half past six", "quarter to six"; "at six tonight". */
export const hourOpeners: ReadonlySet<string> = new Set(['past', 'to']);
export const dayParts: ReadonlySet<string> = new Set([
  'today',
  'tonight',
  'tomorrow',
  'yesterday',
  'sharp',
]);

const back = (unit: StretchUnit, many: number): { unit: StretchUnit; back: number } => ({
  unit,
  back: many,
});

/** Phrases of time, and how far back from the publication they are; null when the phrase tells no day. */
export const timeWords: ReadonlyMap<string, { unit: StretchUnit; back: number } | null> = new Map([
  ['today', back('day', 0)],
  ['tonight', back('day', 0)],
  ['this morning', back('day', 0)],
  ['this afternoon', back('day', 0)],
  ['this evening', back('day', 0)],
  ['yesterday', back('day', 1)],
  ['last night', back('night', 0)],
  ['overnight', back('night', 0)],
  ['this week', back('week', 0)],
  ['last week', back('week', 1)],
  ['this month', back('month', 0)],
  ['last month', back('month', 1)],
  ['this year', back('year', 0)],
  ['last year', back('year', 1)],
  ...[
    'so far',
    'to date',
    'daily',
    'weekly',
    'monthly',
    'annually',
    'every day',
    'every year',
    'earlier',
  ].map((words): [string, null] => [words, null]),
  // which months they are depends on whose year it is
  ...['first', 'second', 'third', 'fourth', 'final', 'last'].flatMap((which): [string, null][] =>
    ['quarter', 'half'].map((part) => [`the ${which} ${part}`, null]),
  ),
]);

/** Words of how long, as so many of a unit that days can be counted in. */
export const stretches: ReadonlyMap<string, { unit: StretchUnit; times: number }> = new Map(
  (['hour', 'day', 'night', 'week', 'month', 'year'] as const)
    .flatMap((unit): [string, { unit: StretchUnit; times: number }][] => [
      [unit, { unit, times: 1 }],
      [`${unit}s`, { unit, times: 1 }],
    ])
    .concat([
      ['decade', { unit: 'year', times: 10 }],
      ['decades', { unit: 'year', times: 10 }],
      ['century', { unit: 'year', times: 100 }],
    ]),
);
export const recentWords: ReadonlySet<string> = new Set(['past', 'last']);
export const momentsBack: ReadonlySet<string> = new Set(['ago', 'earlier']);

export const timeOpeners: ReadonlySet<string> = new Set(
  'since on in by until till before after during from last next this early late throughout over between within'.split(
    ' ',
  ),
);

export const placeOpeners: ReadonlySet<string> = new Set(
  'in at near around across outside inside from throughout off within over around'.split(' '),
);

/** First words of all that may tell a time; numbers may too. */
export const timeStarts: ReadonlySet<string> = new Set([
  ...timeOpeners,
  ...weekdays.keys(),
  ...months.keys(),
  ...[...timeWords.keys()].map((words) => words.split(' ')[0] as string),
  ...numbers.keys(),
  ...['a', 'an', 'past'],
]);
