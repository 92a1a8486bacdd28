import type { Passage } from './passages.ts';

/** What reports of many kinds sound like: transfers, gossip, live blogs, corrections, courts, spies, strikes, translations. */
export const styles: readonly Passage[] = [
  {
    shape: 'a transfer: sources behind a name',
    text: 'Vessen Rovers are in talks to sign Korvel Town striker Pavel Dorn, sources have told Harbour Sport. One senior player, speaking privately, described the mood as “toxic”.',
    expect: [
      {
        source: 'sources',
        type: 'anonymous',
        says: 'Vessen Rovers are in talks',
        slots: { via: 'Harbour Sport' },
      },
      { source: 'One senior player', type: 'anonymous', says: '“toxic”' },
    ],
    needsModel: true,
  },
  {
    shape: 'gossip: insiders who close a sentence',
    text: 'The actor “hit the roof” when he saw the script last week, insiders claim. “No Dex, no Christmas,” fumed one.',
    expect: [
      { source: 'insiders', type: 'anonymous', says: '“hit the roof” when he saw the script' },
      { source: 'one', type: 'generic', says: '“No Dex, no Christmas,”' },
    ],
  },
  {
    shape: 'a headline: a verb turned round before many',
    text: 'Hospital ‘ran out of beds’, say doctors',
    expect: [{ source: 'doctors', type: 'generic', says: 'Hospital ‘ran out of beds’' }],
    onlyThese: true,
    needsModel: true,
  },
  {
    shape: 'election night: a time, and a source before a colon',
    text: '01:50 A senior Liberal source: “It is a bloodbath out there.”\n01:33 Labour sources say they are confident of taking Essel North.',
    expect: [
      {
        source: 'A senior Liberal source',
        type: 'anonymous',
        says: '“It is a bloodbath out there.”',
        slots: { seniority: 'senior' },
      },
      {
        source: 'Labour sources',
        type: 'anonymous',
        says: 'they are confident',
        slots: { affiliation: 'Labour' },
        lacks: ['count'],
      },
    ],
  },
  {
    shape: 'an outlet that cites before it reports',
    text: 'The daily Aften, quoting sources within the commission, wrote that a recount was planned.',
    expect: [
      {
        source: 'sources within the commission',
        type: 'anonymous',
        says: 'that a recount was planned',
      },
      { source: 'The daily Aften', type: 'organisation', says: 'that a recount was planned' },
    ],
    needsModel: true,
  },
  {
    shape: 'a sentence that opens with who is cited',
    text: 'Citing the general manager’s aides, state radio said on Monday that the ferry line would close.',
    expect: [
      {
        source: 'the general manager’s aides',
        type: 'anonymous',
        says: 'that the ferry line would close',
      },
      { source: 'state radio', type: 'organisation', says: 'that the ferry line would close' },
    ],
    needsModel: true,
  },
  {
    shape: 'a senator who cites reports in his own words',
    text: '“Enough is enough,” Mr Horne said on the Senate floor, citing reports of torture.',
    expect: [
      { source: 'Mr Horne', type: 'named', says: '“Enough is enough,”' },
      { source: 'Mr Horne', type: 'named', says: 'reports of torture' },
    ],
    onlyThese: true,
  },
  {
    shape: 'a spy story: another behind a semicolon',
    text: 'One of the officials said that the Estrians had burned him to protect a better source; another, who was shown a draft of this article, called that “nonsense”, insisting that he had been caught because he was drunk.',
    expect: [
      {
        source: 'One of the officials',
        type: 'anonymous',
        says: 'had burned him to protect a better source',
      },
      { source: 'another', type: 'anonymous', says: 'that “nonsense”' },
      { source: 'another', type: 'anonymous', says: 'that he had been caught' },
    ],
    needsModel: true,
  },
  {
    shape: 'a spy story: “he” in what others told',
    text: '“He was lucky,” one former officer said. According to two people with direct knowledge of the case, Sparrow was first noticed when he complained that his superiors were “stealing the sea”.',
    expect: [
      { source: 'one former officer', type: 'anonymous', says: '“He was lucky,”' },
      { source: 'he', type: 'named', says: 'his superiors were “stealing the sea”' },
    ],
  },
  {
    shape: 'an expert who hangs on no forum',
    text: 'An expert advising the Forum, who was not cleared to speak to the press, said the data were patchy.',
    expect: [
      {
        source: 'An expert advising the Forum, who was not cleared to speak to the press',
        type: 'anonymous',
        says: 'the data were patchy',
      },
    ],
  },
  {
    shape: 'engineers whom a paper has asked',
    text: 'Engineers contacted by the Korvel Post said the language of the memo was unusual.',
    expect: [
      { source: 'Engineers contacted by the Korvel Post', type: 'generic', says: 'unusual' },
    ],
    onlyThese: true,
  },
  {
    shape: 'a correction: an article about a port',
    text: 'An article on Monday about the port of Korvel said that the dredging had cost 12 million. An earlier version of this story said it was late.',
    expect: [
      {
        source: 'An article on Monday about the port of Korvel',
        type: 'document',
        says: 'the dredging had cost 12 million',
      },
      { source: 'An earlier version of this story', type: 'document', says: 'it was late' },
    ],
    onlyThese: true,
  },
  {
    shape: 'a translated wire: a diplomat who asks for no name, and others',
    text: 'According to a European diplomat posted in Vessen, who requested anonymity, the observers had noted irregularities in one polling station out of five.',
    expect: [
      {
        source: 'a European diplomat posted in Vessen, who requested anonymity',
        type: 'anonymous',
        says: 'the observers had noted irregularities',
        slots: { affiliation: 'European' },
      },
    ],
  },
  {
    shape: 'results: a refusal before a semicolon',
    text: 'One of the rivals, Ossen, declined to comment; the other, Brandt, could not be reached. The water board has not responded.',
    expect: [{ source: 'One of the rivals, Ossen', type: 'generic', says: 'comment' }],
    onlyThese: true,
  },
  {
    shape: 'a court: who is accused has said nothing',
    text: 'A former council clerk accused of stealing £240,000 hid her ledgers in a freezer, a jury heard. Rescuers said she was alive.',
    expect: [{ source: 'Rescuers', type: 'generic', says: 'she was alive' }],
    onlyThese: true,
  },
  {
    shape: 'a council: a quotation, and the next sentence',
    text: 'But council leader Max Idle denied that, saying: “It’s paused, not dead.” Mr Idle said he would bring it back “in one form or another” before the summer.',
    expect: [
      { source: 'council leader Max Idle', type: 'named', says: '“It’s paused, not dead.”' },
      { source: 'Mr Idle', type: 'named', says: 'he would bring it back' },
    ],
    onlyThese: true,
  },
  {
    shape: 'an island: one aid worker, then a fisherman',
    text: 'One aid worker, who requested anonymity, said soldiers had turned back two boats of water. A fisherman told me he had watched it happen. “They waved,” he said. “They waved and they turned them round.”',
    expect: [
      { source: 'One aid worker', type: 'anonymous', says: 'two boats of water' },
      { source: 'he', type: 'generic', says: '“They waved,”' },
    ],
  },
  {
    shape: 'a bridge: a source there',
    text: 'The agency had not been informed and is, according to a source there, livid. People on both sides of the talks said the mood was poor.',
    expect: [
      { source: 'a source there', type: 'anonymous' },
      {
        source: 'People on both sides of the talks',
        type: 'anonymous',
        slots: { basis: 'on both sides of the talks' },
      },
    ],
  },
  {
    shape: 'a nurse who is called by another name',
    text: '“I cannot describe it,” said a nurse from Tesk, who asked to be called Maria because her family does not know she is here.',
    expect: [
      {
        source: 'a nurse from Tesk',
        type: 'anonymous',
        says: '“I cannot describe it,”',
        slots: { reason: 'because her family does not know she is here' },
      },
    ],
  },
  {
    shape: 'neighbours: a woman across the street',
    text: '“You just never know,” said a woman across the street who declined to give her name.',
    expect: [
      {
        source: 'a woman across the street',
        type: 'anonymous',
        slots: { role: 'woman' },
        lacks: ['affiliation'],
      },
    ],
  },
];
