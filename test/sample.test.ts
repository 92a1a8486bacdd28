import { expect, it } from 'vitest';
import { analyse } from '../lib/report/analyse.ts';
import { HARBOUR, SAMPLE } from '../lib/sample/vessen.ts';
import { compare } from './compare/reports.ts';

const reports = SAMPLE.map((article) => ({
  id: article.url,
  article,
  analysis: analyse(article),
  seen: '',
}));

it('the sample shows each kind of finding to somebody who has saved nothing yet', () => {
  const own = reports.find(({ article }) => article === HARBOUR)!;
  const others = reports.filter((one) => one !== own);
  const { measures, origins, quotations, attributions } = compare(own, others, others.length);
  const firm = measures.filter(({ level }) => level === 'firm').map(({ verdict }) => verdict);
  expect(new Set(firm)).toEqual(new Set(['differs', 'updates', 'agrees']));
  expect(origins.length).toBeGreaterThan(1);
  expect(quotations.length).toBeGreaterThan(0);
  expect(attributions.length).toBeGreaterThan(0);
});
