/** How a source without a name is said to know. */
export const basis = [
  'familiar with',
  'with knowledge of',
  'with direct knowledge of',
  'with first-hand knowledge of',
  'with firsthand knowledge of',
  'with ties to',
  'with longtime ties to',
  'with access to',
  'briefed on',
  'close to',
  'privy to',
  'involved in',
  'in attendance',
  'in the room',
  'present at',
  'aware of',
  'who has seen',
  'who have seen',
  'who had seen',
  'who saw',
  'who was briefed',
  'who were briefed',
  'who has been briefed',
  'who have been briefed',
  'who had been briefed',
  'who was present',
  'who were present',
  'who attended',
  'who is familiar',
  'who are familiar',
  'who was familiar',
  'who has direct knowledge',
  'who have direct knowledge',
  'who oversaw',
  'who worked',
  'who has worked',
  'who have worked',
  'who witnessed',
  'who reviewed',
  'who had reviewed',
  'who participated',
  'who took part',
  'who was involved',
  'who were involved',
  'who heard',
  'who relayed',
  'who sat on',
  'who sits on',
  'who has tested',
  'who have tested',
  'who has read',
  'who have read',
  'who had read',
  'who knows',
  'who know',
  'with insight into',
  'interviewed for this',
  'on both sides of',
  'on the ground',
  'on the scene',
  'at the scene',
];

/** `was not authorised`, `weren't allowed`: what somebody may not do. */
const barred = (...deeds: string[]): string[] =>
  ['not', "wasn't", "weren't", "isn't", "aren't", 'never'].flatMap((negation) =>
    ['authorised', 'authorized', 'allowed', 'permitted', 'cleared'].flatMap((may) =>
      deeds.map((deed) => `${negation} ${may} ${deed}`.trim()),
    ),
  );

/** What follows the statement of anonymity and says why. */
export const reasons = [
  'because',
  'for fear of',
  'fearing',
  'citing',
  'in order to',
  'to speak candidly',
  'to speak freely',
  'to speak frankly',
  'to speak openly',
  'to discuss',
  'to describe',
  'to share',
  'to talk',
  'to avoid',
  'to protect',
  'to be able to',
  'to preserve',
  'to reveal',
  'as they were not authorised',
  'as they were not authorized',
  'as he was not authorised',
  'as he was not authorized',
  'as she was not authorised',
  'as she was not authorized',
  ...barred('to'),
  'owing to',
  'due to',
  'given the',
  'out of fear',
  'out of concern',
  ...['fear', 'feared', 'worried', 'could lose', 'might lose', 'risked'].flatMap((fear) =>
    ['he', 'she', 'they'].map((who) => `saying ${who} ${fear}`),
  ),
  ...['safety', 'security', 'own'].flatMap((good) =>
    ['his', 'her', 'their'].map((whose) => `for ${whose} ${good}`),
  ),
  'for safety reasons',
  'for security reasons',
];

/** That no name is given, said in so many words. */
export const anonymity = [
  'on condition of anonymity',
  'on the condition of anonymity',
  'condition of anonymity',
  'under condition of anonymity',
  // "on the condition she was not named", "on condition that his name not be used"
  ...['on condition', 'on the condition'].flatMap((bound) =>
    [
      'his name',
      'her name',
      'their names',
      ...['he', 'she', 'they'].flatMap((who) =>
        ['was not', 'were not', 'not be', 'would not be', 'remain', 'remained'].map(
          (wish) => `${who} ${wish}`,
        ),
      ),
    ].flatMap((wish) => [`${bound} ${wish}`, `${bound} that ${wish}`]),
  ),
  'granted anonymity',
  'requested anonymity',
  'requesting anonymity',
  'asked for anonymity',
  'asking for anonymity',
  'insisted on anonymity',
  'insisting on anonymity',
  'spoke anonymously',
  'speaking anonymously',
  'responded anonymously',
  'anonymity',
  'anonymously',
  'anonymous',
  'unnamed',
  'unidentified',
  'not to be named',
  'not to be identified',
  'not be named',
  'not be identified',
  'declined to be named',
  'declined to be identified',
  ...['asked', 'asking', 'asks', 'requested', 'requesting'].flatMap((ask) =>
    ['not to be named', 'not to be identified', 'not to be quoted', 'to remain anonymous'].map(
      (wish) => `${ask} ${wish}`,
    ),
  ),
  ...['has', 'have', 'had'].map((auxiliary) => `${auxiliary} asked not to be named`),
  'refused to be named',
  'refused to be identified',
  'not want to be named',
  'not want to be identified',
  'not wish to be named',
  "didn't want to be named",
  "didn't want to be identified",
  ...[
    'declined to give',
    'refused to give',
    'would not give',
    'did not give',
    "didn't give",
  ].flatMap((withheld) =>
    ['his name', 'her name', 'their name', 'their names', 'a name'].map(
      (name) => `${withheld} ${name}`,
    ),
  ),
  // "who asked the Post not to use her name", "did not want to give their names"
  ...['not to', 'not want to', 'not wish to', "didn't want to"].flatMap((unwilling) =>
    ['use', 'give', 'print', 'publish', 'reveal', 'disclose', 'share'].flatMap((tell) =>
      ['his name', 'her name', 'their name', 'their names', 'a name'].map(
        (name) => `${unwilling} ${tell} ${name}`,
      ),
    ),
  ),
  'asked to be called',
  'asked to be identified only',
  ...['his', 'her', 'their'].map((whose) => `asked that only ${whose} first name be used`),
  'remain anonymous',
  'stay anonymous',
  // "asking that his name not be published", "whose names are being withheld"
  ...['used', 'published', 'printed', 'given', 'disclosed', 'revealed'].flatMap((told) =>
    ['name not be', 'names not be'].flatMap((name) => [
      `${name} ${told}`,
      ...['his', 'her', 'their'].flatMap((whose) =>
        ['asking', 'asked'].map((ask) => `${ask} that ${whose} ${name} ${told}`),
      ),
    ]),
  ),
  ...['his name', 'her name', 'their names'].flatMap((name) =>
    ['asking', 'asked'].map((ask) => `${ask} that ${name} be withheld`),
  ),
  ...[
    'name be',
    'names be',
    'name',
    'name is',
    'name is being',
    'name has been',
    'names are being',
  ].map((name) => `${name} withheld`),
  'not for attribution',
  ...barred(
    'to speak',
    'to discuss',
    'to talk',
    'to comment',
    'to brief',
    'to share',
    'to describe',
  ),
  ...barred(
    'to be named',
    'to be identified',
    'to be quoted',
    'to publicly',
    'to disclose',
    'to reveal',
  ),
  'speak on the record',
  'speak on background',
  'spoke on background',
  'speaking on background',
];

/** Said in private: to a reporter, not in public. */
export const secrecy: ReadonlySet<string> = new Set(['privately']);

export const judgements: ReadonlySet<string> = new Set(
  `terrible awful stupid crazy disgusting pathetic incompetent dishonest corrupt arrogant lazy weak coward cowardly liar
   disgrace disgraceful disaster disastrous embarrassing embarrassment ridiculous absurd chaotic chaos toxic bully
   brilliant wonderful great fantastic hopeless useless reckless selfish clueless delusional unhinged shameful
   outrageous horrible nightmare joke clown idiot fool foolish nasty mean vindictive petty worst best`.split(
    /\s+/,
  ),
);
