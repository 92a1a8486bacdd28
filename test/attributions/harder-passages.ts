import type { Passage } from './passages.ts';

/** Shapes of which the corpora have few or none: retold reports, denials, leaks, live blogs, sport, local news. */
export const harderPassages: readonly Passage[] = [
  // another outlet's unnamed source, retold
  {
    shape: 'reported, citing',
    text: 'Norvia has halted its grain exports, Reuters reported on Monday, citing two people familiar with the order.',
    expect: [
      {
        source: 'two people familiar with the order',
        type: 'anonymous',
        slots: { count: 'two', basis: 'familiar with the order', via: 'Reuters' },
      },
    ],
  },
  {
    shape: 'according to a report citing',
    text: 'The coach will be dismissed in May, according to a report in The Tidewater Gazette that quoted club insiders.',
    expect: [{ source: 'a report in The Tidewater Gazette', type: 'document' }],
    onlyThese: true,
  },
  {
    shape: 'interview with an outlet',
    text: 'In an interview with the Korvel Post, a senior port official said the crane had failed twice.',
    expect: [
      {
        source: 'a senior port official',
        type: 'anonymous',
        says: 'the crane had failed twice',
        slots: { seniority: 'senior', affiliation: 'port', via: 'the Korvel Post' },
      },
    ],
  },
  {
    shape: 'speaking to an agency',
    text: 'Speaking to AFP, a member of the delegation said the talks were over.',
    expect: [
      {
        source: 'a member of the delegation',
        type: 'anonymous',
        says: 'the talks were over',
        slots: { via: 'AFP' },
      },
    ],
  },
  {
    shape: 'told an agency, then the same officials',
    text: 'Two Estrian officials told Reuters the bridge would reopen.\nThe officials said nobody had been warned.',
    expect: [
      { source: 'Two Estrian officials', type: 'anonymous', slots: { via: 'Reuters' } },
      {
        source: 'The officials',
        type: 'anonymous',
        says: 'nobody had been warned',
        slots: { via: 'Reuters' },
      },
    ],
  },
  {
    shape: 'one of several who told an agency',
    text: 'Three harbour officials who spoke to Reuters said the quay was unsafe.\nOne harbour official said it had moved.',
    expect: [
      { source: 'Three harbour officials who spoke to Reuters', type: 'anonymous' },
      { source: 'One harbour official', type: 'anonymous', slots: { via: 'Reuters' } },
    ],
  },
  {
    shape: 'a paper reports, citing nobody',
    text: 'The Korvel Post reported that the mine would close.',
    expect: [{ source: 'The Korvel Post', type: 'organisation', says: 'the mine would close' }],
    onlyThese: true,
  },
  {
    shape: 'told reporters by name',
    text: 'Mayor Ana Orvel told Reuters the port was open.',
    expect: [{ source: 'Mayor Ana Orvel', type: 'named', says: 'the port was open' }],
    onlyThese: true,
  },
  {
    shape: 'told the police',
    text: 'A ferry employee told police officers that the gate had been left open.',
    expect: [{ source: 'A ferry employee', type: 'generic', says: 'the gate had been left open' }],
    onlyThese: true,
  },
  {
    shape: 'a second official is one more, not two',
    text: 'A port official said the quay was shut.\nA second official said it would open.',
    expect: [{ source: 'A second official', type: 'anonymous', lacks: ['count'] }],
  },
  // why no name is given
  {
    shape: 'anonymity in a sentence of its own',
    text: 'Three people familiar with the tender described a hurried process.\nThey asked not to be named because they still work for the ministry.',
    expect: [
      {
        source: 'Three people familiar with the tender',
        type: 'anonymous',
        slots: { count: 'Three', reason: 'because they still work for the ministry' },
      },
    ],
  },
  {
    shape: 'all spoke on condition',
    text: 'A senior diplomat said the envoy had left. Two port officials said the ship was empty.\nAll spoke on condition of anonymity to discuss private talks.',
    expect: [
      {
        source: 'A senior diplomat',
        type: 'anonymous',
        slots: { reason: 'to discuss private talks' },
      },
      {
        source: 'Two port officials',
        type: 'anonymous',
        slots: { reason: 'to discuss private talks' },
      },
    ],
  },
  {
    shape: 'for fear of',
    text: '“They burned the files,” said a clerk at the registry, who asked not to be identified for fear of losing her job.',
    expect: [
      {
        source: 'a clerk at the registry',
        type: 'anonymous',
        says: 'They burned the files',
        slots: { reason: 'for fear of losing her job' },
      },
    ],
  },
  {
    shape: 'citing the sensitivity',
    needsModel: true,
    text: 'A cabinet aide, who requested anonymity, citing the sensitivity of the talks, said the offer was final.',
    expect: [
      {
        source: 'A cabinet aide',
        type: 'anonymous',
        slots: { reason: 'citing the sensitivity of the talks' },
      },
    ],
  },
  {
    shape: 'a spokesman under anonymity',
    text: 'A palace spokesman, speaking on condition of anonymity, said the king was ill.',
    expect: [{ source: 'A palace spokesman', type: 'anonymous', says: 'the king was ill' }],
  },
  // two sides, and the other side
  {
    shape: 'two sides, told apart by they',
    text: 'Two Norwegian officials familiar with the raid said it had failed.\nA Swedish diplomat said it had not.\nThe Norwegian officials said three boats were lost.',
    expect: [
      { source: 'Two Norwegian officials familiar with the raid', type: 'anonymous' },
      { source: 'A Swedish diplomat', type: 'anonymous' },
      { source: 'The Norwegian officials', type: 'anonymous', says: 'three boats were lost' },
    ],
  },
  {
    shape: 'denied by the ministry',
    text: 'Two aides said the minister had resigned. The ministry denied that he had resigned.',
    expect: [
      { source: 'Two aides', type: 'anonymous', says: 'the minister had resigned' },
      { source: 'The ministry', type: 'organisation' },
    ],
  },
  {
    shape: 'an age is no source',
    text: 'Ms Rusk, 52, did not respond to a request for comment.',
    expect: [{ source: 'Ms Rusk', type: 'named' }],
    onlyThese: true,
  },
  {
    shape: 'her lawyer',
    text: 'Her lawyer, Ivo Lenk, called the report incomplete.',
    expect: [{ source: 'Her lawyer, Ivo Lenk', type: 'named', says: 'incomplete' }],
    onlyThese: true,
  },
  // on the record without a name
  {
    shape: 'press office',
    text: 'The council’s press office said the letter had been lost.',
    expect: [{ source: 'The council’s press office', type: 'organisation', says: 'had been lost' }],
    onlyThese: true,
  },
  {
    shape: 'prosecutors',
    text: 'Prosecutors said the driver had been drinking.',
    expect: [{ source: 'Prosecutors', type: 'organisation', says: 'had been drinking' }],
    onlyThese: true,
  },
  {
    shape: 'a representative',
    text: 'A representative for the singer declined to comment.',
    expect: [{ source: 'A representative for the singer', type: 'organisation' }],
    onlyThese: true,
  },
  {
    shape: 'environmental groups',
    text: 'Environmental groups said the dam would flood the valley.',
    expect: [{ source: 'Environmental groups', type: 'generic', says: 'flood the valley' }],
    onlyThese: true,
  },
  // leaked and other documents
  {
    shape: 'documents seen by',
    text: 'The mine knew of the crack in 2019, according to documents seen by the Harbour Post.',
    expect: [{ source: 'documents seen', type: 'document', says: 'knew of the crack' }],
    onlyThese: true,
  },
  {
    shape: 'leaked emails',
    text: 'Leaked emails show that the board was warned in March.',
    expect: [{ source: 'Leaked emails', type: 'document', says: 'the board was warned' }],
    onlyThese: true,
  },
  {
    shape: 'a study by somebody',
    needsModel: true,
    text: 'A study by the University of Tesk found that the river had warmed.',
    expect: [
      {
        source: 'A study by the University of Tesk',
        type: 'document',
        says: 'the river had warmed',
      },
    ],
    onlyThese: true,
  },
  {
    shape: 'an internal memo reviewed by',
    needsModel: true,
    text: 'An internal memo reviewed by the Korvel Post said the brakes had failed in tests.',
    expect: [{ source: 'An internal memo', type: 'document', says: 'the brakes had failed' }],
    onlyThese: true,
  },
  // sport, local news
  {
    shape: 'close to the player',
    text: 'A source close to the striker said he would not sign.',
    expect: [
      {
        source: 'A source close to the striker',
        type: 'anonymous',
        slots: { basis: 'close to the striker' },
      },
    ],
  },
  {
    shape: 'the club understands',
    text: '“He is staying,” a club insider said.',
    expect: [{ source: 'a club insider', type: 'anonymous', says: 'He is staying' }],
  },
  {
    shape: 'neighbours',
    text: 'Neighbours said they had heard two shots.',
    expect: [{ source: 'Neighbours', type: 'generic', says: 'two shots' }],
    onlyThese: true,
  },
  {
    shape: 'an attendee',
    text: 'The minister wept at the dinner, according to an attendee.',
    expect: [{ source: 'an attendee', type: 'anonymous', says: 'The minister wept' }],
  },
  // names that look like none, and the other way round
  {
    shape: 'apposition after the name',
    text: '“The pump was old,” said Ivo Lenk, a former engineer at the plant.',
    expect: [{ source: 'Ivo Lenk', type: 'named', says: 'The pump was old' }],
    onlyThese: true,
  },
  {
    shape: 'a name in -ed',
    text: '“Nobody voted,” party strategist Ana Fred said.',
    expect: [{ source: 'party strategist Ana Fred', type: 'named', says: 'Nobody voted' }],
    onlyThese: true,
  },
  {
    shape: 'somebody named since, then she',
    text: 'A Korvel ally said the tax would rise.\nGovernor Ana Orvel tried to calm the port.\nShe said the tax would fall.',
    expect: [
      { source: 'A Korvel ally', type: 'anonymous', says: 'the tax would rise' },
      { source: 'She', type: 'named', says: 'the tax would fall' },
    ],
  },
  {
    shape: 'he, with anonymity stated',
    text: 'One delegate said the hall was empty.\nHe said, on condition of anonymity, that others would leave.',
    expect: [
      { source: 'One delegate', type: 'anonymous' },
      { source: 'He', type: 'anonymous' },
    ],
  },
  {
    shape: 'aides with a named one among them',
    text: 'Three aides, including Ivo Lenk, said the plan was dead.',
    expect: [{ source: 'Three aides', type: 'named', says: 'the plan was dead' }],
    onlyThese: true,
  },
  {
    shape: 'a title in the way',
    text: 'Aides to Governor Ana Orvel said she had slept.',
    expect: [{ source: 'Aides to Governor Ana Orvel', type: 'anonymous', says: 'she had slept' }],
  },
  {
    shape: 'the diplomat is named',
    text: 'The talks were led by the diplomat Sir Ivo Lenk.\nThe diplomat said they were over.',
    expect: [{ source: 'The diplomat', type: 'named', says: 'they were over' }],
    onlyThese: true,
  },
  {
    shape: 'agents who act',
    needsModel: true,
    text: 'The senator told his advisers to find out who had called.',
    expect: [],
    onlyThese: true,
  },
  // nested, and carried on
  {
    shape: 'an official inside a quotation',
    text: 'Ana Orvel said a senior official had told her the bridge was safe.',
    expect: [{ source: 'Ana Orvel', type: 'named', says: 'a senior official had told her' }],
  },
  {
    shape: 'quoted over two paragraphs',
    text: '“Nobody slept,” a nurse who was on the ward said. “We ran.\n“Then the lights went out.”',
    expect: [{ source: 'a nurse who was on the ward', type: 'generic', says: 'Nobody slept' }],
    onlyThese: true,
  },
  // live blogs, headlines
  {
    shape: 'live blog, times and outlets',
    text: '16:20\nFerry crew safe, officials say\nAll twelve of the crew are safe, two coastguard officials tell AFP.\n16:02\nThe operator says it has no news.',
    expect: [
      { source: 'two coastguard officials', type: 'anonymous', slots: { via: 'AFP' } },
      { source: 'The operator', type: 'organisation', says: 'no news' },
    ],
  },
  {
    shape: 'headline before the lead',
    text: 'Port to close, officials say\nThe port will close on Friday, two harbour officials said.',
    expect: [
      { source: 'officials', type: 'anonymous', says: 'Port to close' },
      { source: 'two harbour officials', type: 'anonymous', says: 'close on Friday' },
    ],
  },
];
