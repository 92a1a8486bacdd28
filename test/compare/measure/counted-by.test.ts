import { expect, it } from 'vitest';
import { compare, flood } from '../reports.ts';

const differing = (page: string, other: string) => {
  const [own, there] = [flood('courier', page), flood('herald', other)];
  const found = compare(own, [there], 1).measures.find(({ verdict }) => verdict === 'differs');
  return { found, own, there };
};

it('names the two authorities that counted, and gives that as a reason', () => {
  const { found, own, there } = differing(
    'The dam break at Carrowdene killed 12 people, the Quillmouth hospital said.',
    'The dam break at Carrowdene killed 14 people, the interior ministry said.',
  );
  const [other] = found?.others ?? [];
  expect(own.article.text.slice(...(found?.own.countedBy ?? [0, 0]))).toBe(
    'the Quillmouth hospital',
  );
  expect(there.article.text.slice(...(other?.countedBy ?? [0, 0]))).toBe('the interior ministry');
  expect(other?.reasons.map(({ name }) => name)).toContain('counted by two authorities');
});

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
  const { found } = differing(page, other);
  expect(found).toBeDefined();
  const names = found?.others.flatMap(({ reasons }) => reasons.map(({ name }) => name));
  expect(names).not.toContain('counted by two authorities');
});
