const forms = (groups: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(
    groups.flatMap(([event, words]) =>
      words.split(' ').map((word): [string, string] => [word, event]),
    ),
  );

/** Forms of what happens, and the event that they tell: the words of a toll, an arrest, a loss. */
export const events: ReadonlyMap<string, string> = forms([
  [
    'killed',
    'kill kills killed killing dead die dies died dying death deaths fatality fatalities slain perished perish murdered murder murders slaying slayings executed drowned massacred toll fatally',
  ],
  [
    'injured',
    'injure injures injured injuring injury injuries wound wounds wounded wounding hurt hurts maimed',
  ],
  ['casualties', 'casualty casualties victim victims'],
  ['hospitalised', 'hospitalised hospitalized hospital hospitalisation admitted treated'],
  ['missing', 'missing unaccounted disappeared'],
  [
    'arrested',
    'arrest arrests arrested arresting detain detains detained detaining detention custody',
  ],
  ['charged', 'charge charges charged indicted indictment counts'],
  ['convicted', 'convicted conviction convictions sentenced jailed imprisoned guilty'],
  ['displaced', 'displaced displace homeless fled flee refugees'],
  ['evacuated', 'evacuate evacuated evacuating evacuation'],
  ['rescued', 'rescue rescued saved survivors'],
  ['trapped', 'trapped stranded buried'],
  ['infected', 'infected infections'],
  ['dismissed', 'laid-off layoffs redundancies sacked'],
  [
    'damaged',
    'damage damages damaged damaging destroyed destroy destroys destroying collapsed flattened demolished burned',
  ],
  ['fired', 'launched fired shots'],
  ['shot', 'shot shoot gunned'],
  ['voted', 'voted vote votes turnout'],
  ['attended', 'attended attend attendance gathered marched rallied'],
]);

/** Nouns that are counted only when something has happened to them. */
export const eventsOfNouns: ReadonlyMap<string, string> = new Map([
  ['body', 'killed'],
  ['bodies', 'killed'],
  ['corpses', 'killed'],
]);

/** Jobs, what is done to them, and what that is called. */
export const jobs: ReadonlySet<string> = new Set(
  'job jobs post posts position positions role roles worker workers employee employees staff staffers'.split(
    ' ',
  ),
);
export const jobVerbs: ReadonlySet<string> = new Set(
  'cut cuts cutting axe axed axing shed sheds shedding slash slashed slashing eliminate eliminated eliminating lost losing scrap scrapped laid lay laying sack sacked sacking dismiss dismissed dismissing'.split(
    ' ',
  ),
);
export const jobsCut = 'dismissed';

/** Happen to people: a bare number beside them counts people. */
export const personEvents: ReadonlySet<string> = new Set(
  'killed injured casualties hospitalised missing arrested charged convicted displaced evacuated rescued trapped infected'.split(
    ' ',
  ),
);

export const personNouns: ReadonlySet<string> = new Set(
  'dead injured wounded hurt missing killed deaths fatalities casualties'.split(' '),
);

/** Subjects that count people by what happened to them ("the toll reached 230", "the number of dead rose to 14"). */
export const passing: ReadonlySet<string> = new Set('past passed passes'.split(' '));
export const tolls: ReadonlySet<string> = new Set('toll dead wounded injured'.split(' '));

export const notASingle: ReadonlyMap<string, true> = new Map([['not a single', true]]);
export const noneWords: ReadonlyMap<string, 'determiner' | 'person' | 'single'> = new Map([
  ['no', 'determiner'],
  ['zero', 'determiner'],
  ['single', 'single'], // the last word of "not a single"
  ['nobody', 'person'],
  ['no-one', 'person'],
  ['none', 'person'],
]);

export const shares: ReadonlyMap<string, 'part' | 'additional' | 'total'> = new Map<
  string,
  'part' | 'additional' | 'total'
>([
  ['including', 'part'],
  ['among', 'part'],
  ['of them', 'part'],
  ['of whom', 'part'],
  ['of which', 'part'],
  ['of those', 'part'],
  // "30 seriously injured" are some of the injured
  ...['seriously', 'critically', 'severely', 'slightly', 'lightly', 'badly', 'gravely'].map(
    (how): [string, 'part'] => [how, 'part'],
  ),
  ['another', 'additional'],
  ['additional', 'additional'],
  ['other', 'additional'],
  ['others', 'additional'],
  ['more', 'additional'],
  ['total', 'total'],
  ['toll', 'total'],
  ['altogether', 'total'],
  ['combined', 'total'],
]);

export const eventFillersAfter: ReadonlySet<string> = new Set(
  'others other more were was are have had has been being people of them whom reported confirmed feared left still also is as seriously critically remain remains remained'.split(
    ' ',
  ),
);

export const eventFillersBefore: ReadonlySet<string> = new Set(
  'to at of the by a least another count'.split(' '),
);

/** Between "no" and an event: they narrow whom, not how badly ("no serious injuries" is no statement of none). */
export const eventAdjectives: ReadonlySet<string> = new Set(
  'civilian further new other human'.split(' '),
);

export const noneEvents: ReadonlySet<string> = new Set(
  'killed injured casualties hospitalised missing arrested damaged rescued trapped'.split(' '),
);
