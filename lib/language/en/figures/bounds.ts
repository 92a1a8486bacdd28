import type { BoundWord } from '../../figure-words.ts';

/** Phrases straight before a numeral, its article or its currency. */
export const boundsBefore: ReadonlyMap<string, BoundWord> = new Map<string, BoundWord>([
  ...told(
    'more than',
    'more than|over|over than|above|exceeding|in excess of|upwards of|upward of|well over|over the age of|above the age of',
  ),
  ...told(
    'more than',
    'just over|slightly over|slightly more than|just above|well above|greater than|north of',
  ),
  ...told(
    'more than',
    'surpassed|surpassing|surpass|exceeded|exceeds|exceed|topped|topping|beyond|a minimum|north of|better than|in excess|higher than|longer than|>',
  ),
  ...told(
    'at least',
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|at the very least|≥',
  ),
  ...told(
    'at most',
    'up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of',
  ),
  ...told('at most', 'as high as|up to about|up to around|up to some|≤'),
  ...told('at most', 'can go up to|could go up to|may go up to|might go up to'),
  // no bounds at all: "will go up to $8", "talks over a 6% rise"
  ...told('exact', 'go up to|goes up to|went up to|gone up to|going up to|moved up to'),
  ...told('exact', 'over a|over an|under a|under an'),
  ...told(
    'less than',
    'less than|fewer than|under|below|just under|just below|slightly less than|well under|sub|<|under the age of|below the age of',
  ),
  ...told('less than', 'slightly under|well below|lower than|shy of|just shy of|within'),
  ...told(
    'about',
    'about|around|roughly|approximately|approx|approx.|some|something like|upwards of about|an estimated|estimated|circa|c.|ca.',
  ),
  ...told(
    'about',
    'nearly|almost|close to|near|nearing|somewhere around|in the region of|in the order of',
  ),
  ...told(
    'about',
    'an average of about|virtually|practically|~|≈|just about|or so|averaging|averaged|averages',
  ),
]);

/** Phrases straight after a numeral or its unit. */
export const boundsAfter: ReadonlyMap<string, BoundWord> = new Map<string, BoundWord>([
  ...told(
    'at least',
    'or more|or above|or over|or older|and above|and over|and older|and up|plus|-plus|+|and counting',
  ),
  ...told('at most', 'or less|or fewer|or below|or under|or younger|and under|at most|at the most'),
  ...told('about', 'or so|or thereabouts|give or take|-odd|odd'),
]);

/** Forms that make the number after them a change; "to" after them leads to a level instead. */
export const changes: ReadonlyMap<string, 'up' | 'down'> = new Map<string, 'up' | 'down'>([
  ...moves(
    'up',
    'inched ticked crept nudged firmed rebounded bounced popped appreciated strengthened vaulted rallies leaps',
  ),
  ...moves(
    'down',
    'dived dove nosedived tanked depreciated weakened backtracked retreats plunges sinks drops',
  ),
  ...moves(
    'up',
    'up rise rises rose risen rising climb climbs climbed climbing gain gains gained gaining',
  ),
  ...moves(
    'up',
    'grow grows grew grown growing jump jumps jumped jumping surge surges surged surging',
  ),
  ...moves(
    'up',
    'increase increases increased increasing soar soars soared soaring rally rallied rallying',
  ),
  ...moves(
    'up',
    'advance advances advanced advancing add adds added adding higher spike spiked leap leapt leaped',
  ),
  ...moves('up', 'improved expanded swelled ballooned rocketed skyrocketed edged-up'),
  ...moves(
    'down',
    'down fall falls fell fallen falling drop drops dropped dropping lose loses lost losing',
  ),
  ...moves(
    'down',
    'decline declines declined declining decrease decreases decreased decreasing slide slides slid sliding',
  ),
  ...moves(
    'down',
    'slip slips slipped slipping plunge plunges plunged plunging tumble tumbles tumbled tumbling',
  ),
  ...moves(
    'down',
    'sink sinks sank sunk sinking dip dips dipped dipping shed sheds shedding plummet plummets plummeted',
  ),
  ...moves(
    'down',
    'plummeting slump slumps slumped slumping shrink shrinks shrank shrunk shrinking lower contracted',
  ),
  ...moves('down', 'eased reduced retreated crashed'),
]);

/** These change what stands between them and "by": "raised wages by 3%", but "raised $3 million" is no change. */
export const changesBy: ReadonlyMap<string, 'up' | 'down'> = new Map<string, 'up' | 'down'>([
  ...moves(
    'up',
    'raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting hike hikes hiked hiking',
  ),
  ...moves(
    'up',
    'expand expands expanded expanding strengthen strengthened improve improves improved widen widened accelerated',
  ),
  ...moves(
    'down',
    'cut cuts cutting slash slashes slashed slashing reduce reduces reduced reducing trim trims trimmed trimming',
  ),
  ...moves(
    'down',
    'lower lowers lowered lowering weaken weakened narrow narrowed pare pared slow slowed contract contracted',
  ),
]);

/** Before "up" and "down" they make no other verb of them ("closed up 2%"), as "gave up 2%" does. */
export const trading: ReadonlySet<string> = new Set(
  'trade trades traded trading close closes closed closing end ends ended ending open opens opened opening finish finishes finished start starts started'.split(
    ' ',
  ),
);

export const changeFillers: ReadonlySet<string> = new Set(
  'by another further additional as much some just only nearly almost about around roughly approximately more than over'.split(
    ' ',
  ),
);

/** A bound that tells over which time something went on, unless one of these says that it lasts ("took over ten years"). */
export const over = 'over';
export const lasting: ReadonlySet<string> = new Set(
  'for after in with by within lasted last lasts lasting took takes take taking taken spent spend spends spending been be was is were of from to served serve serving lived wait waited work works worked jailed ran run runs than at and or'.split(
    ' ',
  ),
);

/** Before a numeral: it is below zero. */
export const negatives: ReadonlySet<string> = new Set(['minus']);

export const rangeOpeners: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['between', new Set(['and', '-', '–', 'to'])],
  ['from', new Set(['to', 'until', 'through'])],
]);

export const rangeJoiners: ReadonlySet<string> = new Set(['-', '–', '—', '−', 'to', 'or']);

/** Idioms that hold a number word and tell no quantity, from the number word on. */
export const idioms: ReadonlyMap<string, true> = new Map(
  [
    'one another|one thing|one way|one night|one time|one point|one man show|one by one|one on one|one-on-one',
    'one-off|one-sided|one-way|one-time|one-man|one-woman|one-stop|one can|one could|one should|one must|one might',
    'one would|one may|one has|one hopes|one side|one or other|one and only|one and the same|one is|one was|one last',
    'two-way|two-time|two-faced|first|second|second-hand|second-degree|third party|third parties|third-party',
    'third world|third-degree|third degree|quarter final|quarter finals|quarter-final|quarter-finals|quarterback',
    'half-time|half time|half-staff|half-mast|half-hearted|half-brother|half-brothers|half-sister|half-sisters|half brother',
    'half-back|half-century|half past|half way|half-way|half-truth|half-truths|half-open|half-moon|half-life|half-naked',
    '999|one day he|one day she|one day they|one day we|one day i|one day it|one day at a time|24/7|9/11|7/7|50-50|50/50|20/20|twenty-something|thirty-something|fifty-fifty|fifth amendment|third reich',
    'million-dollar question|two cents|911|one of a kind|one-size-fits-all|one size fits all|one word|one final',
  ]
    .join('|')
    .split('|')
    .map((idiom) => [idiom, true]),
);

/** Before "one" these make it a pronoun. */
export const pronounOpeners: ReadonlySet<string> = new Set(
  'no any every some each this that the which another other such his her my our your their last next first new big good'.split(
    ' ',
  ),
);

function told(bound: BoundWord, phrases: string): [string, BoundWord][] {
  return phrases.split('|').map((phrase) => [phrase, bound]);
}

function moves(way: 'up' | 'down', words: string): [string, 'up' | 'down'][] {
  return words.split(' ').map((word) => [word, way]);
}
