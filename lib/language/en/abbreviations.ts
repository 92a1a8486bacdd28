/** Lower-cased, without the final full stop. Only those that are usually followed by more of the sentence. */
export const abbreviations: ReadonlySet<string> = new Set([
  // titles and ranks
  ...[
    'mr',
    'mrs',
    'ms',
    'dr',
    'prof',
    'rev',
    'hon',
    'st',
    'gen',
    'lt',
    'col',
    'maj',
    'capt',
    'cmdr',
    'adm',
  ],
  ...['sgt', 'cpl', 'gov', 'sen', 'rep', 'pres', 'supt', 'insp', 'messrs', 'mme', 'jr', 'sr'],
  // months and days
  ...['jan', 'feb', 'aug', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'wed', 'thu', 'fri'],
  // places, bodies and measures that take a name or number after them
  ...[
    'ave',
    'blvd',
    'dept',
    'univ',
    'inc',
    'ltd',
    'co',
    'corp',
    'bros',
    'vs',
    'no',
    'approx',
    'est',
    'fig',
    'etc',
  ],
]);
