import { describe, expect, it } from 'vitest';
import { digitApart, distance } from '../../../lib/compare/pair/closeness.ts';
import { nearerValueThere } from '../../../lib/compare/pair/rivals.ts';
import { type Table, tableOf } from '../../../lib/compare/pair/table.ts';
import { groupMatch } from '../../../lib/compare/pair/value-groups.ts';
import { signaturesOf } from '../../../lib/compare/signature/signatures.ts';
import { reportOf } from '../reports.ts';
import { signatureIn } from '../signatures.ts';

/** A table of reports, one text each, in which any two figures that can be compared match alike. */
const table = (...texts: string[]): Table =>
  tableOf(
    texts.map((text, at) => signaturesOf(reportOf(`report-${at}`, text))),
    () => 1,
  );

const dead = (count: string) => `The flood killed ${count} people in Marl.`;
const figure = (count: string) => signatureIn(dead(count), count);

describe('how near two values are', () => {
  it.each([
    ['38', '35', true],
    ['12', '13', true],
    ['8', '9', false],
    ['200', '700', false],
    ['38', '138', false],
  ])('%s and %s are one digit apart: %s', (a, b, is) =>
    expect(digitApart(figure(a), figure(b))).toBe(is),
  );

  it('is told of what magnitudes stand for', () => {
    const quake = (size: string) => signatureIn(`The quake of magnitude ${size} hit Marl.`, size);
    expect(distance(quake('6.9'), quake('5.9'))).toBeCloseTo(Math.LN10);
  });

  it('is the logarithm of their ratio', () =>
    expect(distance(figure('50'), figure('100'))).toBeCloseTo(Math.log(2)));
});

describe('what the other reports of a story say', () => {
  it('counts the reports that give both values', () => {
    const both = table(dead('12'), dead('14'), `${dead('12')} ${dead('14')}`);
    expect(groupMatch(both, 0, 1).together).toBe(1);
    expect(groupMatch(table(dead('12'), dead('14'), dead('12')), 0, 1).together).toBe(0);
  });

  it('sees a value in the same report that is much nearer', () => {
    const page = table(dead('40'), `${dead('39')} ${dead('90')}`);
    expect(nearerValueThere(page, 0, 2)).toBe(1);
    expect(nearerValueThere(page, 0, 1)).toBe(0);
  });
});
