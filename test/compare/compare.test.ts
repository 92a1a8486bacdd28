import { describe, expect, it } from 'vitest';
import { compare, compareAll, flood, reportOf } from './reports.ts';

const lead = (dead: string) =>
  `At least ${dead} people were killed when the Carrowdene dam broke above Ostrel Bridge, Mayor Odile Vantreef said.`;
const bakery = reportOf(
  'bakery',
  'Bakers in Lower Pemwick threw flour from their windows on Friday to protest against a new tax on bread ovens. '.repeat(
    6,
  ),
);

describe('what is compared', () => {
  it('ties reports of one event and leaves others out', () => {
    const page = flood('courier', lead('12'));
    const { related, looked, saved } = compare(page, [flood('herald', lead('12')), bakery], 48);
    expect(related).toEqual(['herald']);
    expect([looked, saved]).toEqual([2, 48]);
  });

  it.each([
    ['nothing saved', flood('courier', lead('12')), []],
    ['too short', reportOf('note', 'A dam broke.'), [bakery]],
    ['no lexicon', reportOf('blatt', 'Ein Damm brach. '.repeat(60), { language: 'de' }), [bakery]],
  ] as const)('says why nothing is: %s', (why, page, others) =>
    expect(compare(page, others, 0).notCompared).toBe(why),
  );
});

describe('figures of one measure', () => {
  it('agree when they are the same, once for each measure', () => {
    const page = flood('courier', lead('12'), { published: '2031-03-04' });
    const others = ['herald', 'gazette'].map((id) =>
      flood(id, lead('12'), { published: '2031-03-04' }),
    );
    const dead = compare(page, others, 2).measures.filter(({ own }) =>
      page.article.text.slice(...own.place.span).includes('12'),
    );
    expect(dead).toHaveLength(1);
    expect(dead[0]?.verdict).toBe('agrees');
    expect(dead[0]?.others).toHaveLength(2);
  });

  it('never differ between two stories', () => {
    const pairs = compareAll([flood('courier', lead('12')), bakery], 'possible');
    expect(pairs).toEqual([]);
  });

  it('give the same answer whatever the order of the candidates', () => {
    const page = flood('courier', lead('12'));
    const others = [flood('herald', lead('12')), flood('gazette', lead('14')), bakery];
    const forward = compare(page, others, 3).measures.map(({ own, verdict }) => [
      own.place,
      verdict,
    ]);
    const backward = compare(page, others.toReversed(), 3).measures.map(({ own, verdict }) => [
      own.place,
      verdict,
    ]);
    expect(backward).toEqual(forward);
  });

  it('sets a count against a statement that there is none', () => {
    const page = flood('courier', 'Twelve people were killed at Carrowdene, the mayor said.');
    const other = flood('herald', 'There were no casualties at Carrowdene, the water board said.');
    const found = compare(page, [other], 1).measures.find(({ verdict }) => verdict === 'differs');
    expect(found?.others.map(({ figure }) => figure)).toEqual([-1]);
    expect(compareAll([page, other]).map(({ verdict }) => verdict)).toContain('differs');
  });

  it('does not hold "no casualties" against the dead of another time', () => {
    const page = flood('courier', 'There were no casualties at Carrowdene, the mayor said.');
    const other = flood('herald', 'Some 300 people died in the last war, from 1983 to 1985.');
    expect(compareAll([page, other]).filter(({ verdict }) => verdict === 'differs')).toEqual([]);
  });

  it('does not take "no immediate reports" for a statement that there is none', () => {
    const page = flood('courier', 'Twelve people were killed at Carrowdene, the mayor said.');
    const other = flood('herald', 'There were no immediate reports of casualties at Carrowdene.');
    expect(compareAll([page, other]).filter(({ verdict }) => verdict === 'differs')).toEqual([]);
  });
});

describe('words from report to report', () => {
  const quote = 'We asked for a new spillway and we were told to wait for another winter';
  const page = flood('courier', `“${quote},” Bram Tolliver told the Ostrel Courier.`);

  it.each([
    ['same', `“${quote},” Bram Tolliver said.`],
    ['shortened', '“We asked for a new spillway,” Bram Tolliver said.'],
    [
      'altered',
      '“We asked for a spillway and were told we must wait for another winter,” Bram Tolliver said.',
    ],
  ])('a quotation is %s', (drift, text) => {
    const { quotations } = compare(page, [flood('herald', text)], 1);
    expect(quotations.flatMap(({ others }) => others.map((other) => other.drift))).toContain(drift);
  });

  it('a quotation is given to another speaker', () => {
    const { quotations } = compare(page, [flood('herald', `“${quote},” Odile Vantreef said.`)], 1);
    expect(quotations.flatMap(({ others }) => others.map((other) => other.drift))).toEqual([
      'other speaker',
    ]);
  });

  it('another quotation is none of these', () => {
    const other = flood('herald', '“Nobody in this valley slept,” Odile Vantreef said.');
    expect(compare(page, [other], 1).quotations).toEqual([]);
  });

  it('counts copied reports as one origin, and says what shows it', () => {
    const [origin, ...rest] = compare(
      page,
      [flood('herald', 'A dam broke at Carrowdene.')],
      1,
    ).origins;
    expect(rest).toEqual([]);
    expect(origin?.reports).toEqual(['courier', 'herald']);
    expect(origin?.evidence.map(({ kind }) => kind)).toContain('shared wording');
  });
});

it('tells which source, quotation and date came and went', () => {
  const url = 'https://courier.example/dam';
  const before = flood('courier', 'A dam broke, the interior ministry said.', {
    url,
    published: '2031-03-04',
  });
  const now = flood(
    'courier-2',
    'A dam broke, two officials said. “We were told to wait,” Bram Tolliver said.',
    {
      url,
      published: '2031-03-05',
    },
  );
  const { changes } = compare(now, [before, bakery], 2);
  expect(changes).toContainEqual({
    kind: 'date',
    before: '2031-03-04',
    now: '2031-03-05',
    span: null,
  });
  const source = changes.filter(({ kind }) => kind === 'source');
  expect(source.map(({ before: old }) => old)).toContain('the interior ministry');
  expect(source.map(({ now: text }) => text)).toContain('two officials');
  expect(changes.filter(({ kind }) => kind === 'quotation')).toMatchObject([{ before: null }]);
});

it('tells what changed since a version was saved', () => {
  const url = 'https://courier.example/dam';
  const before = flood('courier', lead('12'), { url, title: 'Dam breaks' });
  const now = flood('courier-2', lead('15'), { url, title: 'Dam breaks at Carrowdene' });
  const { changes } = compare(now, [before, bakery], 2);
  expect(changes.map(({ kind }) => kind).sort()).toEqual(['figure', 'headline']);
  expect(changes.find(({ kind }) => kind === 'figure')).toMatchObject({
    before: 'At least 12',
    now: 'At least 15',
  });
});
