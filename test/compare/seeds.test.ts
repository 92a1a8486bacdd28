import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare, compareAll, reportOf } from './reports.ts';

const shared = process.env.SECOND_SOURCE_SHARED ?? resolve(import.meta.dirname, '../../../shared');
const folder = join(shared, 'seeds');
const there = existsSync(folder);
if (!there) console.log(`skipped: no seeds at ${folder}`);

describe.skipIf(!there)('three real reports, two of one story', () => {
  const reports = there
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => reportOf(name.slice(0, 3), readFileSync(join(folder, name), 'utf8')))
    : [];
  const [first, ...others] = reports;
  if (!first) return;
  const found = compare(first, others, others.length);

  it('joins the two and leaves the third out', () => expect(found.related).toEqual(['001']));

  it('finds no figure that differs, not even possibly', () =>
    expect(compareAll(reports, 'possible').filter(({ verdict }) => verdict !== 'agrees')).toEqual(
      [],
    ));

  it('finds the shared quotations, whole and shortened', () => {
    const drifts = found.quotations.flatMap(({ others: told }) => told.map(({ drift }) => drift));
    expect(drifts.filter((drift) => drift === 'same').length).toBeGreaterThanOrEqual(4);
    expect(drifts.filter((drift) => drift === 'shortened').length).toBeGreaterThanOrEqual(2);
  });

  it('ties the denial to what the report leads with, from either report', () => {
    const [lead] = first.analysis.attributions.filter(({ slots }) => slots.via);
    const denials = found.denials.filter(
      ({ kind, claim }) => kind === 'denial' && claim.span[0] === lead?.content[0]?.[0],
    );
    expect(new Set(denials.map(({ answer }) => answer.report))).toEqual(new Set(['000', '001']));
  });

  it('counts both as one origin', () =>
    expect(found.origins.map(({ name, reports: of }) => [name, of.length])).toEqual([
      ['Reuters', 2],
    ]));
});
