import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../lib/compare/comparison.ts';
import { overlaps, type Span } from '../../lib/text/span.ts';
import { compare, reportOf } from './reports.ts';

const shared = process.env.SECOND_SOURCE_SHARED ?? resolve(import.meta.dirname, '../../../shared');
const folder = join(shared, 'seeds');
const there = existsSync(folder);
if (!there) console.log(`skipped: no seeds at ${folder}`);

interface GoldPlace {
  id: string;
  span: Span;
}

interface Gold {
  attributions: Record<string, { id: string; content: Span[] }[]>;
  sharedQuotes: { a: GoldPlace; b: GoldPlace; note: string }[];
  sameClaimDifferentAttribution: { claim: string; a: string; b: string }[];
  denialsAndContradictions: { a: string; b: string | null; type: string }[];
}

/** The gold is read where it lies; none of its sentences stands here. */
describe.skipIf(!there)('what the gold says of three real reports', () => {
  if (!there) return;
  const gold = JSON.parse(readFileSync(join(folder, 'seeds-gold.json'), 'utf8')) as Gold;
  const reports = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => reportOf(name.slice(0, 3), readFileSync(join(folder, name), 'utf8')));
  const comparisons = new Map(
    reports.map((report) => [
      report.id,
      compare(
        report,
        reports.filter((other) => other !== report),
        2,
      ),
    ]),
  );
  const at = (place: Place, gold: GoldPlace): boolean =>
    place.report === gold.id && overlaps(place.span, gold.span);
  const whole = (id: string): GoldPlace | null => {
    const found = Object.values(gold.attributions)
      .flat()
      .find((one) => one.id === id);
    const [first, last] = [found?.content[0], found?.content.at(-1)];
    return first && last ? { id: id.slice(0, 3), span: [first[0], last[1]] } : null;
  };
  const bothWays = (a: GoldPlace, b: GoldPlace): [string, GoldPlace, GoldPlace][] => [
    [a.id, a, b],
    [b.id, b, a],
  ];

  it.each(gold.sharedQuotes.map(({ a, b }, index) => [index, a, b] as const))(
    'shared quotation %d is found from either report',
    (_index, a, b) => {
      for (const [page, own, other] of bothWays(a, b))
        expect(
          comparisons
            .get(page)
            ?.quotations.some(
              (found) => at(found.own, own) && found.others.some(({ place }) => at(place, other)),
            ),
          `from ${page}`,
        ).toBe(true);
    },
  );

  it.each(
    gold.sameClaimDifferentAttribution.flatMap(({ a, b }) => {
      const [first, second] = [whole(a), whole(b)];
      return first && second ? [[a, b, first, second] as const] : [];
    }),
  )('claim %s is %s with another attribution', (_a, _b, first, second) => {
    for (const [page, own, other] of bothWays(first, second))
      expect(
        comparisons
          .get(page)
          ?.attributions.some(
            (found) => at(found.own, own) && found.others.some(({ place }) => at(place, other)),
          ),
        `from ${page}`,
      ).toBe(true);
  });

  it.each(
    gold.denialsAndContradictions
      .filter(({ type }) => type.startsWith('denial'))
      .map(({ a, b }) => [a, b] as const),
  )('claim %s is denied by %s', (a, b) => {
    const [claim, answer] = [whole(a), whole(b ?? '')];
    if (!claim || !answer) throw new Error(`no attribution ${a} or ${b}`);
    const found = comparisons
      .get(claim.id)
      ?.denials.some(
        (denial) =>
          denial.kind === 'denial' && at(denial.claim, claim) && at(denial.answer, answer),
      );
    expect(found).toBe(true);
  });

  it('nothing is tied to a report of another event', () => {
    const third = comparisons.get('002');
    expect(third?.related).toEqual([]);
    expect([third?.quotations, third?.attributions].flat()).toEqual([]);
  });
});
