import type { Article } from '../text/article.ts';

/**
 * Five invented reports of one invented event: the sample collection and the welcome page's demonstration.
 * Two outlets went to the place, one of them an agency; the others have it from them.
 */
const report = (
  host: string,
  outlet: string,
  published: string,
  byline: string,
  title: string,
  paragraphs: readonly string[],
): Article => ({
  url: `https://${host}.example/${published.slice(0, 10)}/vessen`,
  title,
  byline,
  outlet,
  language: 'en',
  published: { value: published, origin: 'json-ld' },
  modified: null,
  text: paragraphs.join('\n'),
});

export const RADIO = report(
  'tesk-valley-radio',
  'Tesk Valley Radio',
  '2026-05-12T09:15:00+02:00',
  'Mila Sand',
  'Flood in Tesk valley after spillway breaks',
  [
    'At least 11 people died when a spillway of the Vessen dam broke early on Tuesday, police said.',
    'Hundreds of people were moved from their homes in Lower Vessen and Corrin, according to police.',
    'An inspector who worked on the March survey told Tesk Valley Radio that the lower spillway was cracked.',
    '“We wrote it down and we sent it up,” the inspector said.',
    'Sarvonia Water, the operator of the dam, had no comment.',
  ],
);

export const WIRE = report(
  'meridian-wire',
  'Meridian Wire',
  '2026-05-12T16:30:00+02:00',
  'Jon Arvel',
  'Vessen dam inspectors warned of cracks in March, officials say',
  [
    'Inspectors warned in March that the lower spillway of the Vessen dam was cracked and could fail in a flood, two government officials told Meridian Wire on Tuesday, speaking on condition of anonymity because the inspection has not been published.',
    'The interior ministry put the number of dead at 19.',
    'About 4,000 residents were moved from their homes overnight, the ministry said.',
    'The officials said inspectors had counted 14 cracks in the concrete and asked Sarvonia Water, the state-owned operator, to lower the reservoir by six metres.',
    'The water was lowered by less than two metres, they said, because the company feared power cuts.',
    'At its peak the river carried 2,400 cubic metres a second through the gorge, the hydrological institute said.',
    'Interior minister Lena Orvath said: “We were told in March that the lower spillway could not carry a flood of this size, and we ordered the repair the same week.”',
    'Dozens of people were missing across the valley, the fire service said.',
    'Sarvonia Water did not respond to requests for comment.',
  ],
);

export const NORTHLINE = report(
  'northline-news',
  'Northline News',
  '2026-05-12T18:05:00+02:00',
  'Northline staff',
  'Government sources: Vessen dam was unsafe',
  [
    'Inspectors warned in March that the lower spillway of the Vessen dam was cracked and could fail in a flood, officials told Meridian Wire.',
    'The interior ministry put the number of dead at 19.',
    'In all 4,000 residents were moved from their homes overnight.',
    'Inspectors had counted more than a dozen cracks in the concrete, the officials said.',
    'At its peak the river carried about 85,000 cubic feet a second through the gorge, the hydrological institute said.',
    'Interior minister Lena Orvath said: “We were told in March that the lower spillway could not carry a flood of this size.”',
    'Dozens of people were missing across the valley, the fire service said.',
  ],
);

export const COURIER = report(
  'tellin-courier',
  'The Tellin Courier',
  '2026-05-13T07:00:00+02:00',
  'Bastian Orme',
  'Inspector named who found spillway cracks',
  [
    'Anselm Reyk, who signed the March survey, warned that the lower spillway of the Vessen dam was cracked, as Tesk Valley Radio first reported.',
    'The number of dead has risen to 27, the interior ministry said.',
    'By dawn 6,200 people had been moved from their homes, civil protection said.',
    'Reyk counted at least nine cracks in the concrete.',
    'At its peak the river carried 2,400 cubic metres a second through the gorge, the hydrological institute said.',
    'Civil protection said 46 people were missing in the whole valley.',
    'Sarvonia Water said it had “received no order to lower the reservoir”.',
  ],
);

export const HARBOUR = report(
  'harbour-post',
  'Harbour Post',
  '2026-05-13T08:20:00+02:00',
  'Ines Calder',
  'Dam operator was warned about cracks weeks before Vessen flood',
  [
    'The operator of the Vessen dam was warned in March that its lower spillway was cracked and could fail in a flood, two officials briefed on the inspection told Meridian Wire.',
    '31 people are now known to have died after the spillway gave way early on Tuesday, the interior ministry said on Wednesday morning.',
    'About 4,000 people were moved from Lower Vessen, Corrin and other towns along the river Tesk, according to the ministry.',
    'The officials said inspectors had counted 14 cracks in the concrete and asked Sarvonia Water, the state-owned operator, to lower the reservoir by six metres.',
    'The water was lowered by less than two metres, they said, because the company feared power cuts.',
    'At its peak the river carried 2,400 cubic metres a second through the gorge, the hydrological institute said.',
    'Interior minister Lena Orvath said: “We were told in March that the spillway could not carry a flood, and we ordered repairs.”',
    'Sarvonia Water said in a statement that it had “received no order to lower the reservoir” and was helping the inquiry.',
    'A senior engineer at the company, speaking on condition of anonymity because he was not authorised to discuss the inspection, told the Harbour Post that repair work had been due to start in June.',
    '“We had the contractor, we had the date,” the engineer said.',
    'The repair was expected to cost 300 million crowns, people familiar with the contract said.',
    'In Corrin, mayor Tomas Brede said 40 people were still missing and rescue teams had not reached the lower streets.',
    '“The school gym is full,” said Ada Ferrow, 61, who was taken off her roof by boat on Tuesday night.',
    'Parliament will question the head of Sarvonia Water on Thursday.',
  ],
);

/** All five, in order of publication. */
export const SAMPLE: readonly Article[] = [RADIO, WIRE, NORTHLINE, COURIER, HARBOUR];
