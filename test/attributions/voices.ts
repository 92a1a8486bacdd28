import type { Everyday } from './everyday.ts';
import type { Passage } from './passages.ts';

/** Voices from elsewhere: agencies abroad, Indian and Australian desks, markets, courts, interviews, columns. */
export const voices: readonly Passage[] = [
  {
    shape: 'a ministry, in a statement that an agency carried',
    text: 'Two soldiers were killed when a patrol boat struck a mine off Kestry, the Estrian defence ministry said in a statement carried by the state news agency ENA.',
    expect: [
      {
        source: 'the Estrian defence ministry',
        type: 'organisation',
        says: 'Two soldiers were killed',
      },
    ],
    onlyThese: true,
  },
  {
    shape: 'a club, in a statement that it posted',
    text: 'The midfielder was abused by a section of the crowd, his club said in a statement posted on its website. “Everyone heard it,” said a supporter who asked that his name be withheld.',
    expect: [
      { source: 'his club', type: 'organisation', says: 'abused by a section of the crowd' },
      { source: 'a supporter', type: 'anonymous', says: '“Everyone heard it,”' },
    ],
  },
  {
    shape: 'quoted as saying: the words stand first',
    text: 'Talks on the straits will not resume before June, the Vedo agency quoted a source in the foreign ministry as saying.',
    expect: [
      {
        source: 'a source in the foreign ministry',
        type: 'anonymous',
        says: 'Talks on the straits will not resume before June',
      },
    ],
  },
  {
    shape: 'quoted as saying: the words follow',
    text: 'The agency ENA quoted an unnamed security official as saying that two men had been held.',
    expect: [
      {
        source: 'an unnamed security official',
        type: 'anonymous',
        says: 'two men had been held',
        slots: { via: 'ENA' },
      },
    ],
  },
  {
    shape: 'who was quoted as saying so',
    text: '“The sea was very rough,” coast guard commander Ilan Voss was quoted as saying by the Tessel Times.',
    expect: [
      {
        source: 'coast guard commander Ilan Voss',
        type: 'named',
        says: '“The sea was very rough,”',
      },
    ],
    onlyThese: true,
    needsModel: true,
  },
  {
    shape: 'told the newspaper',
    text: 'The boat was old. A survivor told the newspaper that the captain had ignored a warning.',
    expect: [
      {
        source: 'A survivor',
        type: 'anonymous',
        says: 'the captain had ignored a warning',
        slots: { via: 'the newspaper' },
      },
    ],
  },
  {
    shape: 'told an outlet, and a colon',
    text: 'A spokeswoman would not be drawn on the figures. One councillor told Shire Online: “Nobody has told us a thing.”',
    expect: [
      {
        source: 'One councillor',
        type: 'anonymous',
        says: '“Nobody has told us a thing.”',
        slots: { via: 'Shire Online' },
      },
    ],
  },
  {
    shape: 'a denial on a weekday',
    text: 'The palace denied on Thursday that the king had met the financier.',
    expect: [
      { source: 'The palace', type: 'organisation', says: 'the king had met the financier' },
    ],
    onlyThese: true,
  },
  {
    shape: 'diplomats in private, and one of them',
    text: 'Foreign diplomats in the capital had said privately that the general was gravely ill. One said he had not been seen since March.',
    expect: [
      {
        source: 'Foreign diplomats in the capital',
        type: 'anonymous',
        says: 'the general was gravely ill',
      },
      { source: 'One', type: 'anonymous', says: 'he had not been seen since March' },
    ],
  },
  {
    shape: 'two people, the first person, the second person',
    text: 'The bank plans to cut 1,200 jobs, according to two people with knowledge of the plan. The cuts will start in Lenk, the first person said. The second person said staff would be told next week.',
    expect: [
      { source: 'two people with knowledge of the plan', type: 'anonymous' },
      { source: 'the first person', type: 'anonymous', says: 'The cuts will start in Lenk' },
      { source: 'The second person', type: 'anonymous', says: 'staff would be told next week' },
    ],
  },
  {
    shape: 'an employee, speaking on condition, after what is said',
    text: 'The envoy left Lenk on Sunday night, an embassy employee said, speaking on condition of anonymity because he was not permitted to talk to journalists.',
    expect: [
      {
        source: 'an embassy employee',
        type: 'anonymous',
        says: 'The envoy left Lenk on Sunday night',
        slots: { reason: 'because he was not permitted to talk to journalists' },
      },
    ],
  },
  {
    shape: 'a soldier whose name is withheld',
    text: 'A younger soldier, whose name is being withheld for his safety, said he had not written home in weeks.',
    expect: [
      {
        source: 'A younger soldier',
        type: 'anonymous',
        says: 'he had not written home in weeks',
        slots: { reason: 'for his safety' },
      },
    ],
  },
  {
    shape: 'another, asking that his name not be published',
    text: 'A resident reached by phone said she could hear shelling. “It is quiet now,” said another, asking that his name not be published for fear of reprisals.',
    expect: [
      {
        source: 'another',
        type: 'anonymous',
        says: '“It is quiet now,”',
        slots: { reason: 'for fear of reprisals' },
      },
    ],
    needsModel: true,
  },
  {
    shape: 'a police chief who puts a number on it',
    text: 'A provincial police chief, who declined to be identified, put the number of dead at five.',
    expect: [
      {
        source: 'A provincial police chief, who declined to be identified',
        type: 'anonymous',
        says: 'the number of dead at five',
      },
    ],
  },
  {
    shape: 'a quotation that opens with “we”',
    text: '“We have got relief, not justice,” said a resident who did not wish to be named.',
    expect: [
      {
        source: 'a resident who did not wish to be named',
        type: 'anonymous',
        says: '“We have got relief, not justice,”',
      },
    ],
  },
  {
    shape: 'guards, who are no guard',
    text: 'Two guards, who spoke on condition of anonymity, said the shots were fired without an order. A prison guard said he was ill. The coast guard said the sea was calm.',
    expect: [
      {
        source: 'Two guards, who spoke on condition of anonymity',
        type: 'anonymous',
        says: 'the shots were fired without an order',
      },
      { source: 'A prison guard', type: 'generic', says: 'he was ill' },
      { source: 'The coast guard', type: 'organisation', says: 'the sea was calm' },
    ],
  },
  {
    shape: 'a participle that opens its sentence',
    text: 'The mayor said the bridge would open in May. Adding, “We have kept our word,” he thanked the crews.',
    expect: [{ source: 'he', type: 'named', says: '“We have kept our word,”' }],
    onlyThese: true,
    needsModel: true,
  },
  {
    shape: 'a live blog, in the present',
    text: 'A Western official tells Meridian Wire the attack was “not a surprise”.',
    expect: [
      {
        source: 'A Western official',
        type: 'anonymous',
        says: 'the attack was “not a surprise”',
        slots: { via: 'Meridian Wire' },
      },
    ],
    needsModel: true,
  },
  {
    shape: 'a parent, on the condition she is not named',
    text: 'A parent, speaking on the condition she was not named, said she felt “sick to the stomach”. A driver said he would come back on condition he was paid.',
    expect: [
      { source: 'A parent', type: 'anonymous', says: 'she felt “sick to the stomach”' },
      { source: 'A driver', type: 'generic' },
    ],
    needsModel: true,
  },
  {
    shape: 'allies of somebody in office, and one of them',
    text: 'Allies of the home secretary insist she will fight any attempt to move her. “She is going nowhere,” said one. Allies of Norvia said the pact was dead.',
    expect: [
      { source: 'Allies of the home secretary', type: 'anonymous', says: 'she will fight' },
      { source: 'one', type: 'anonymous', says: '“She is going nowhere,”' },
      { source: 'Allies of Norvia', type: 'generic' },
    ],
    needsModel: true,
  },
  {
    shape: 'forecasters, a front, an arm',
    text: 'Forecasters said the river would rise. The Free Shore Front said it had taken the town. The UN’s relief arm said villages were cut off.',
    expect: [
      { source: 'Forecasters', type: 'generic' },
      { source: 'The Free Shore Front', type: 'organisation' },
      { source: 'The UN’s relief arm', type: 'organisation' },
    ],
    onlyThese: true,
  },
  {
    shape: 'a column: whoever of the officials',
    text: 'They tell us the tram will pay for itself. I have heard that before, and officials who say the sums add up have never stood at a stop in January. A friend of mine likes to say that budgets are weather.',
    expect: [],
    onlyThese: true,
  },
  {
    shape: 'an interview by letters',
    text: 'Q: Did anyone warn you?\nA: A colleague told me not to go. Officials said it was safe.\nQ: And the ministry?\nA: Two officers at the ministry said they had seen the report. A source said the port was shut.',
    expect: [],
    onlyThese: true,
  },
];

/** Who in them is marked as a source without a name, and nobody else. */
export const heard: readonly Everyday[] = [
  {
    about: 'a sale',
    text: 'Orvel Steel is exploring a sale of its wire unit, people familiar with the matter said. Deliberations are ongoing and there is no certainty of a deal, the people added, asking not to be identified because the information is private. A representative for Orvel Steel declined to comment.',
    unnamed: ['people familiar with the matter', 'the people'],
  },
  {
    about: 'a lodge',
    text: '“No such meeting took place,” a palace official said. Two former guards at the lodge have told this newspaper otherwise. Both asked for anonymity, saying they feared for their pensions. The interior ministry did not reply to emailed questions.',
    unnamed: ['a palace official', 'Two former guards at the lodge'],
  },
  {
    about: 'a ferry line',
    text: 'Brann Capital is in talks to buy Lido Lines, according to three people briefed on the discussions. A deal could be announced next week, two of the people said. One person close to Lido said the board was divided. Managers who say the sale is done are guessing. The Financial Courier first reported the talks.',
    unnamed: [
      'three people briefed on the discussions',
      'two of the people',
      'One person close to Lido',
    ],
  },
  {
    about: 'a storm',
    text: 'Winds of up to 140 km/h are expected, the national weather service said. Forecasters warned of flooding. Warning of more rain, the service told people to stay in. Emergency workers said the river had peaked. “We heard him singing,” said one rescuer. The state’s governor said on X that help was coming.',
  },
];
