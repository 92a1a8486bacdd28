const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that tie a number to the one before it, or to a noun. */
export const comparing: ReadonlySet<string> = list(
  'from including of with than by or while and versus against',
);
export const comparingMoney: ReadonlySet<string> = list('from is than and');
export const comparingUnits: ReadonlySet<string> = list('by from than against versus with');
/** After "one clerk": somebody is quoted, and nobody counted. */
export const narratingVerbs: ReadonlySet<string> = list(
  'said says told tells claimed claims wrote writes added recalled described believes thinks asked put',
);
/** Before the level of an index, after a change in its points. */
export const levelWords: ReadonlySet<string> = list('to at');
export const indexUnits: ReadonlySet<string> = list('point');
/** Before "of" and a noun whose number is told later ("the number of cases rose to 12"). */
export const numberWords: ReadonlySet<string> = list('number');
/** Before "at" and "to": a number is told again of what was counted last ("put the number at 9,000"). */
export const tallies: ReadonlySet<string> = list('number figure total count tally');
/** Before a bare number: somebody gives another count of the same ("the ministry said 14"). */
export const tellingVerbs: ReadonlySet<string> = list('said says reported counted');

export const repeating: ReadonlySet<string> = new Set(
  ['(', '/', ', or', 'or', 'from', 'to', 'at'].concat(
    [
      'up',
      'down',
      'up from',
      'down from',
      'up from the',
      'down from the',
      'compared with',
      'compared to',
      'versus',
      'against',
    ].flatMap((words) => [words, `, ${words}`]),
  ),
);

export const of = 'of';
export const per = 'per';
export const at = 'at';
export const on = 'on';
export const dimensionWords: ReadonlySet<string> = list('by x ×');
export const inside = 'in';
export const out = 'out';
export const everyWords: ReadonlySet<string> = list('every each');
export const by = 'by';
export const boundPrefixes: ReadonlySet<string> = list('sub near');
export const and = 'and';
export const possessive = "'s";
export const one = 'one';
export const orWords: ReadonlySet<string> = list('or nor and');
export const sinceWords: ReadonlySet<string> = list('since');
export const momentWords: ReadonlySet<string> = list('later ago earlier afterwards');
/** After "a year" these make it a moment too, and no rate ("52,000 a year before"). */
export const rateEnders: ReadonlySet<string> = list('later ago earlier afterwards before');
export const relatives: ReadonlySet<string> = list('which who that whom');
export const unnamed: ReadonlySet<string> = list('i we you there me us');
export const measuredOf: ReadonlySet<string> = list('in for from');
