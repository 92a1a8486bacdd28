const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const auxiliaries = set(
  `has have had is are was were be been being do does did will would can could may might must should shall
   having gets got 's 've 'd 'll`,
);

/** What has to be or may be: "officials must report". */
export const duties = set('must should required supposed may might can cannot');

/** Besides these, any word in -ly may stand between a source and its verb. */
export const adverbs = set(
  `also later then now still once again earlier often never ever already just even first here there soon always
   further sometimes recently ago today yesterday tonight monday tuesday wednesday thursday friday saturday sunday
   not n't so too afterward afterwards meanwhile instead only`,
);

/** What a phrase may hang on. */
export const prepositions = set(
  `about of to with at on for against from by in into over under after before during since toward towards without
   within near between among amid across through like around behind beside despite`,
);

/** With weekdays and the like, what tells when something was said: "late on Wednesday night". */
export const times = set(
  `on in at by before after late early earlier later morning afternoon evening night overnight midnight noon midday
   week month year day weekend last this next same the a today yesterday tonight january february march april may june
   july august september october november december monday tuesday wednesday thursday friday saturday sunday`,
);

export const determiners = set(
  `the a an this that these those his her its their our my your some any each every another other both either
   neither no one's whose`,
);

export const counts = set(
  `one two three four five six seven eight nine ten eleven twelve several dozens multiple numerous many few
   dozen half-dozen scores hundreds both couple second third fourth`,
);

export const pronouns = new Map([
  ...(['he', 'she'] as const).map((word) => [word, 'person'] as const),
  ...(['they', 'them'] as const).map((word) => [word, 'people'] as const),
  ...(['it'] as const).map((word) => [word, 'thing'] as const),
  ...(['i', 'me'] as const).map((word) => [word, 'speaker'] as const),
  ...(['we', 'you', 'us'] as const).map((word) => [word, 'open'] as const),
  ...(['who', 'which', 'that'] as const).map((word) => [word, 'relative'] as const),
  ...(
    [
      'others',
      'some',
      'many',
      'most',
      'several',
      'everyone',
      'everybody',
      'nobody',
      'none',
      'few',
    ] as const
  ).map((word) => [word, 'open'] as const),
]);

export const inside = new Map([
  ...(
    ['of', 'at', 'for', 'with', 'within', 'inside', 'near', 'close', 'familiar', 'briefed'] as const
  ).map((word) => [word, 'always'] as const),
  ...(['from', 'in'] as const).map((word) => [word, 'before a name'] as const),
  ...(['to', 'on', 'under', 'against'] as const).map((word) => [word, 'after a tie'] as const),
]);
export const ties = set(
  'close adviser advisers advisor advisors briefed aide aides knowledge ambassador envoy spoke speaking working',
);
export const apposing = set(
  'a an the who one both chief head director president chairman chairwoman spokesman spokeswoman former',
);
export const relatives = set('who');
export const conjunctions = set('and');
export const coordinators = set('and but while');

export const boundaries = set(
  `that and but or nor as when while because if whether which since until although though after before than so
   where why how what unless whereas then by about over into through between during`,
);

export const subordinators = set('while when after although though since because if before');

export const complementisers = set('that');
export const furthers = set('another other second third fourth fifth separate different');
export const collectives = set(
  'group number majority chorus handful series list raft host array string pair trio couple crowd lot range bunch',
);
export const passives = set('was were been is are being be');
/** After forms of "be": nobody says who holds it. */
export const hearsay = set('understood rumoured rumored');
export const summons = set('called questioned');
export const errands = set('to at in for from over');
/** Between these and "of" stands who is accused, but for the participle. */
export const accusing = set('accused suspected convicted');
export const articles = set('a an the');
export const agents = set('by');
export const credits = set('by from via');
export const partitives = set('of');

/** Verbs in the past that do not end in -ed and are no verbs of saying. */
export const pasts = set(
  `went took gave made held left came rose threw cut hit put set sent began stood won lost ran led met kept fell grew drew broke
   brought built bought caught chose drove fought flew got knew laid let paid rode sat sold shot shook spent stuck struck
   swept took taught thought wore withdrew sought saw became ate bore beat bent bet blew dealt dug drank fed fled
   forbade forgot forgave froze hid hung hurt lent lit meant quit rang sank sang shrank shut slid slept split spread stole
   strode swam swore swung tore trod woke wove wound`,
);
