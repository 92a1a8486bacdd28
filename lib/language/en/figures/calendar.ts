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
    'sunday|sun monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thurs friday|fri saturday|sat',
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

/** Phrases of time: days back from the day of publication, or null when the phrase tells no day. */
export const timeWords: ReadonlyMap<string, number | null> = new Map<string, number | null>([
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['yesterday', 1],
  ['last night', 1],
  ['overnight', null],
  ['this week', null],
  ['last week', null],
  ['this month', null],
  ['last month', null],
  ['this year', null],
  ['last year', null],
  ['so far', null],
  ['to date', null],
  ['daily', null],
  ['weekly', null],
  ['monthly', null],
  ['annually', null],
  ['every day', null],
  ['every year', null],
  ['earlier', null],
]);

export const timeOpeners: ReadonlySet<string> = new Set(
  'since on in by until till before after during from last next this early late throughout over'.split(
    ' ',
  ),
);

export const placeOpeners: ReadonlySet<string> = new Set(
  'in at near around across outside inside from throughout off within over around'.split(' '),
);
