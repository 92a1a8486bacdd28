import { describe, expect, it } from 'vitest';
import { compare, flood } from './reports.ts';

const sluice = 'the northern sluice gate had stayed open since the autumn storm';

describe('one statement, another source', () => {
  const drifts = (page: string, other: string): string[] =>
    compare(flood('courier', page), [flood('herald', other)], 1).attributions.flatMap(
      ({ others }) => others.map(({ drift }) => drift),
    );

  it.each([
    [
      'named',
      `Two officials familiar with the matter said ${sluice}.`,
      `Bram Tolliver said ${sluice}.`,
    ],
    [
      'unnamed',
      `Bram Tolliver said ${sluice}.`,
      `Two officials familiar with the matter said ${sluice}.`,
    ],
    [
      'stated as fact',
      `Two officials familiar with the matter said ${sluice}.`,
      `In fact ${sluice}.`,
    ],
    [
      'described differently',
      `Two officials familiar with the matter said ${sluice}.`,
      `The interior ministry said ${sluice}.`,
    ],
    ['same', `Bram Tolliver said ${sluice}.`, `Tolliver said ${sluice}.`],
  ])('%s', (drift, page, other) => expect(drifts(page, other)).toContain(drift));

  it('is looked for among what others are told before what they state themselves', () => {
    const page = flood('courier', `Two officials familiar with the matter said ${sluice}.`);
    const other = flood(
      'herald',
      `In fact ${sluice}.\nThe interior ministry said the northern sluice gate was the oldest one and had stayed open in many a storm.`,
    );
    const [found] = compare(page, [other], 1).attributions;
    expect(found?.others.map(({ attribution }) => attribution)).not.toContain(null);
  });
});

describe('an answer to a claim', () => {
  const claim = `Two officials told the Ostrel Courier that ${sluice}.`;
  const kinds = (page: string, other?: string) => {
    const report = flood('courier', page);
    const others = other === undefined ? [] : [flood('herald', other)];
    const { denials } = compare(
      report,
      others.length ? others : [flood('gazette', 'A dam broke.')],
      1,
    );
    return denials.map((denial) => [
      denial.kind,
      report.article.text.slice(...denial.claim.span).includes('sluice'),
      denial.answer.report,
    ]);
  };

  it.each([
    ['denial', 'The board denied that the northern sluice gate had stayed open.'],
    [
      'no answer',
      'The board did not respond to a request for comment on the northern sluice gate.',
    ],
    ['declined', 'The board declined to comment on the northern sluice gate.'],
  ])('%s on this page', (kind, answer) =>
    expect(kinds(`${claim} ${answer}`)).toContainEqual([kind, true, 'courier']),
  );

  it('is found in another report too', () =>
    expect(
      kinds(claim, 'The board denied that the northern sluice gate had stayed open.'),
    ).toContainEqual(['denial', true, 'herald']));

  it('in general words is tied to what a report with the same answer says was asked', () => {
    const words =
      '“There are so many false reports about our valley these days,” Odile Vantreef said.';
    const asked = `${claim}\nAsked about the Ostrel Courier report, the mayor was brief. ${words}`;
    const page = `Officials say ${sluice}. The board meets on Friday, Bram Tolliver said. ${words}`;
    expect(kinds(page, asked)).toContainEqual(['denial', true, 'courier']);
  });
});
