import { expect, it } from 'vitest';
import { compare, flood } from '../reports.ts';

const reasonsFor = (page: string, other: string) => {
  const [own, there] = [flood('courier', page), flood('herald', other)];
  const found = compare(own, [there], 1).measures.find(({ verdict }) => verdict === 'differs');
  return found?.others.flatMap(({ reasons }) => reasons.map(({ name }) => name));
};

it('gives as a reason that two authorities counted', () =>
  expect(
    reasonsFor(
      'The dam break at Carrowdene killed 12 people, the Quillmouth hospital said.',
      'The dam break at Carrowdene killed 14 people, the interior ministry said.',
    ),
  ).toContain('counted by two authorities'));

it.each([
  [
    'one of them, named and by office',
    'The dam break at Carrowdene killed 12 people, Mayor Odile Vantreef said.',
    'The dam break at Carrowdene killed 14 people, the mayor said.',
  ],
  [
    'nobody on one side',
    'The dam break at Carrowdene killed 12 people, the Quillmouth hospital said.',
    'The dam break at Carrowdene killed 14 people.',
  ],
])('does not where it is %s', (_case, page, other) => {
  const reasons = reasonsFor(page, other);
  expect(reasons).toBeDefined();
  expect(reasons).not.toContain('counted by two authorities');
});
