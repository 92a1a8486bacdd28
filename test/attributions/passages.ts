import type { SourceType } from '../../lib/attributions/attribution.ts';

/** A short invented passage, and what must be read from it. Other attributions may be found besides. */
export interface Passage {
  shape: string;
  text: string;
  /** Source as written, its type, words that its content must hold, slots that it must have. */
  expect: readonly {
    source: string | null;
    type: SourceType;
    says?: string;
    slots?: Record<string, string>;
    /** Slots that the text does not state. */
    lacks?: readonly string[];
  }[];
  /** No attribution of the passage is anonymous, apart from those expected. */
  onlyThese?: boolean;
  /** The rules alone do not find it: they stop at a clause or a phrase inside the source. */
  needsModel?: boolean;
}

const one = (
  shape: string,
  text: string,
  source: string | null,
  type: SourceType,
  says?: string,
  slots?: Record<string, string>,
): Passage => ({
  shape,
  text,
  expect: [{ source, type, ...(says ? { says } : {}), ...(slots ? { slots } : {}) }],
});

export const passages: readonly Passage[] = [
  // another outlet's unnamed source, retold
  one(
    'told an agency',
    'Norvia will close its northern ports, two harbour officials told Reuters on Sunday.',
    'two harbour officials',
    'anonymous',
    'close its northern ports',
    { count: 'two', via: 'Reuters' },
  ),
  one(
    'told an agency, in front',
    'A senior Norvian diplomat told the Korvel Post that the talks had stopped.',
    'A senior Norvian diplomat',
    'anonymous',
    'the talks had stopped',
    { seniority: 'senior', via: 'the Korvel Post' },
  ),
  one(
    'told on condition',
    'The bridge was known to be weak, an engineer at the ministry told AFP on condition of anonymity.',
    'an engineer at the ministry',
    'anonymous',
    'bridge was known to be weak',
    { via: 'AFP', wording: 'on condition of anonymity' },
  ),
  one(
    'quoted by an agency',
    'Reuters quoted an unnamed palace aide saying the king would not travel.',
    'an unnamed palace aide',
    'anonymous',
    'the king would not travel',
    { via: 'Reuters' },
  ),
  one(
    'spoke to an outlet',
    'The order came late, according to a port manager who spoke to The Tidewater Gazette.',
    'a port manager who spoke to The Tidewater Gazette',
    'anonymous',
    'The order came late',
  ),
  // how they know, why no name
  one(
    'people familiar',
    'People familiar with the matter said the sale was off.',
    'People familiar with the matter',
    'anonymous',
    'the sale was off',
    { basis: 'familiar with the matter' },
  ),
  one(
    'briefed on',
    'Three people briefed on the inquiry said it had found nothing.',
    'Three people briefed on the inquiry',
    'anonymous',
    'it had found nothing',
    { count: 'Three', basis: 'briefed on the inquiry' },
  ),
  one(
    'who has seen',
    'An official who has seen the document said it was two pages long.',
    'An official who has seen the document',
    'anonymous',
    'two pages long',
  ),
  one(
    'reason given',
    'One adviser, speaking on condition of anonymity because the plans are not public, said the tax would rise.',
    'One adviser',
    'anonymous',
    'the tax would rise',
    { reason: 'because the plans are not public' },
  ),
  one(
    'not authorised',
    'A customs officer, who was not authorised to speak publicly, said the crates were empty.',
    'A customs officer, who was not authorised to speak publicly',
    'anonymous',
    'the crates were empty',
  ),
  one(
    'asked not to be named',
    'A club director, who asked not to be named, said the coach would stay.',
    'A club director',
    'anonymous',
    'the coach would stay',
  ),
  one(
    'close to the club',
    'Sources close to the club said the striker had signed.',
    'Sources close to the club',
    'anonymous',
    'the striker had signed',
    { role: 'Sources', basis: 'close to the club' },
  ),
  one(
    'bare source',
    'A source said the vote would be held on Friday.',
    'A source',
    'anonymous',
    'the vote would be held on Friday',
    { role: 'source' },
  ),
  one('sources, plural', '“It was chaos,” sources said.', 'sources', 'anonymous', 'It was chaos'),
  one(
    'insiders',
    'Party insiders say the leader will go in May.',
    'Party insiders',
    'anonymous',
    'the leader will go in May',
  ),
  one(
    'aides of somebody',
    'Orvel’s aides said she had slept through the alarm.',
    'Orvel’s aides',
    'anonymous',
    'slept through the alarm',
  ),
  // officials of two sides
  {
    shape: 'two sides',
    text: 'Two Norvian officials said the fire had stopped. An Estrian official denied it.',
    expect: [
      { source: 'Two Norvian officials', type: 'anonymous', says: 'the fire had stopped' },
      { source: 'An Estrian official', type: 'anonymous' },
    ],
  },
  {
    shape: 'officials again',
    text: 'Two harbour officials said the quay was unsafe.\nThe officials said nobody had been warned.\nThey said a report would follow.',
    expect: [
      { source: 'Two harbour officials', type: 'anonymous' },
      { source: 'The officials', type: 'anonymous' },
      { source: 'They', type: 'anonymous' },
    ],
  },
  {
    shape: 'one of the sources',
    text: 'Two sources said the deal was dead.\n“Nobody called us,” said one of the sources, a senior ministry official.',
    expect: [
      { source: 'Two sources', type: 'anonymous' },
      {
        source: 'one of the sources, a senior ministry official',
        type: 'anonymous',
        says: 'Nobody called us',
      },
    ],
  },
  // on the record without a name: no unnamed source
  {
    ...one(
      'spokesperson',
      'A ministry spokeswoman said the road was open.',
      'A ministry spokeswoman',
      'organisation',
      'the road was open',
    ),
    onlyThese: true,
  },
  {
    ...one(
      'silence',
      'A palace spokesman did not immediately respond to a request for comment.',
      'A palace spokesman',
      'organisation',
    ),
    onlyThese: true,
  },
  {
    ...one('declined', 'The company declined to comment.', 'The company', 'organisation'),
    onlyThese: true,
  },
  {
    ...one(
      'police',
      'Police said two men were held.',
      'Police',
      'organisation',
      'two men were held',
    ),
    onlyThese: true,
  },
  {
    ...one(
      'ministry',
      'The defence ministry said the drill was over.',
      'The defence ministry',
      'organisation',
      'the drill was over',
    ),
    onlyThese: true,
  },
  {
    ...one(
      'according to a body',
      'Nine boats were lost, according to the coast guard.',
      'the coast guard',
      'organisation',
      'Nine boats were lost',
    ),
    onlyThese: true,
  },
  // documents
  {
    ...one(
      'report',
      'The report said the wall had cracked in March.',
      'The report',
      'document',
      'the wall had cracked in March',
    ),
    onlyThese: true,
  },
  {
    ...one(
      'leaked memo',
      'A leaked memo says the mine will close.',
      'A leaked memo',
      'document',
      'the mine will close',
    ),
    onlyThese: true,
  },
  {
    ...one('poll', 'A poll showed the mayor ahead.', 'A poll', 'document'),
    onlyThese: true,
  },
  // names
  {
    ...one(
      'name and office',
      'Ana Orvel, the mayor of Korvel, said the school would open.',
      'Ana Orvel, the mayor of Korvel',
      'named',
      'the school would open',
    ),
    onlyThese: true,
  },
  {
    ...one(
      'inverted',
      '“We are ready,” said Ivo Lenk, who leads the union.',
      'Ivo Lenk, who leads the union',
      'named',
      'We are ready',
    ),
    onlyThese: true,
  },
  {
    ...one(
      'middle initial',
      '“It was our worst night,” said Ivo R. Lenk.',
      'Ivo R. Lenk',
      'named',
      'worst night',
    ),
    onlyThese: true,
  },
  {
    ...one(
      'named adviser',
      'An adviser to the mayor, Ivo Lenk, said the plan was dead.',
      'An adviser to the mayor, Ivo Lenk',
      'named',
      'the plan was dead',
    ),
    onlyThese: true,
  },
  {
    shape: 'pronoun of a name',
    text: 'Mayor Ana Orvel said the bus was late.\nShe said it would come.',
    expect: [
      { source: 'Mayor Ana Orvel', type: 'named' },
      { source: 'She', type: 'named' },
    ],
    onlyThese: true,
  },
  {
    shape: 'a named official, later the official',
    text: 'Ivo Lenk, a senior port official, said the crane had failed.\nThe official said it was old.',
    expect: [
      { source: 'Ivo Lenk, a senior port official', type: 'named' },
      { source: 'The official', type: 'named' },
    ],
    onlyThese: true,
  },
  // open groups
  {
    ...one(
      'critics',
      'Critics say the law is too weak.',
      'Critics',
      'generic',
      'the law is too weak',
    ),
    onlyThese: true,
  },
  {
    ...one(
      'officials at large',
      'Norwegian officials said the border was quiet.',
      'Norwegian officials',
      'generic',
      'the border was quiet',
    ),
    onlyThese: true,
  },
  {
    ...one(
      'some voters',
      'Some voters said they had waited for hours.',
      'Some voters',
      'generic',
      'waited for hours',
    ),
    onlyThese: true,
  },
  {
    ...one(
      'experts',
      'Many experts warned that the dam would break.',
      'Many experts',
      'generic',
      'the dam would break',
    ),
    onlyThese: true,
  },
  // nested, joined, carried on
  {
    shape: 'nested',
    text: 'Two diplomats said the Norwegians reported that they had seen smoke.',
    expect: [
      { source: 'Two diplomats', type: 'anonymous', says: 'the Norwegians reported' },
      { source: 'the Norwegians', type: 'generic', says: 'seen smoke' },
    ],
  },
  {
    shape: 'joined verbs',
    text: 'Orvel said the ferry was full and warned that the next one would be late.',
    expect: [
      { source: 'Orvel', type: 'named', says: 'the ferry was full' },
      { source: 'Orvel', type: 'named', says: 'the next one would be late' },
    ],
  },
  {
    shape: 'quotation goes on',
    text: '“We saw the light,” said Ana Orvel. “Then it went out.”',
    expect: [{ source: 'Ana Orvel', type: 'named', says: 'We saw the light' }],
  },
  {
    shape: 'transcript',
    text: 'ORVEL: Did you see the letter?\nLENK: I saw it on Monday.\nORVEL: And who wrote it?',
    expect: [
      { source: 'ORVEL', type: 'named', says: 'Did you see the letter' },
      { source: 'LENK', type: 'named', says: 'I saw it on Monday' },
    ],
  },
  // live blogs
  {
    shape: 'live blog entry',
    text: '14:05 Ferry turned back\nThe Estrian ferry has turned back, two port officials tell the Korvel Post.\n13:40 Harbour closed\nHarbour police say no ship may leave.',
    expect: [
      { source: 'two port officials', type: 'anonymous', says: 'turned back' },
      { source: 'Harbour police', type: 'organisation', says: 'no ship may leave' },
    ],
  },
  // damaged texts
  {
    shape: 'lost blank',
    text: 'The fire began in the East.Two officials said it was set.',
    expect: [{ source: 'Two officials', type: 'anonymous', says: 'it was set' }],
  },
  {
    shape: 'closing mark missing',
    text: '“We will not move, said Ana Orvel.\nTwo officials said she had moved.',
    expect: [{ source: 'Two officials', type: 'anonymous', says: 'she had moved' }],
  },
];
