import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/report/analyse.ts';
import { figuresIn } from './read.ts';

const article = (text: string) => ({
  url: '',
  title: '',
  byline: null,
  outlet: '',
  language: 'en',
  published: null,
  modified: null,
  text,
});
const WORDS =
  'more than at least between and to of the people killed were $ % - – , . ( ) one two million half dozens 12 1,288 3.5 2019 km year old a per day US\n';
const sentence = fc
  .array(fc.constantFrom(...WORDS.split(/(?<=\n)| /)), { maxLength: 25 })
  .map((words) => words.join(' '));

describe('any text', () => {
  it('never throws, and every span lies in it', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), sentence), (text) => {
        for (const { span, low, high } of analyse(article(text)).figures) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[0]).toBeLessThan(span[1]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(low === null && high === null).toBe(false);
          expect(Number.isNaN(low) || Number.isNaN(high)).toBe(false);
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 1500 },
    ));

  it('gives its figures in order and apart, but for several events of one statement', () =>
    fc.assert(
      fc.property(sentence, (text) => {
        const figures = figuresIn(text);
        figures.slice(1).forEach((figure, at) => {
          const before = figures[at];
          if (before && before.low !== 0)
            expect(figure.span[0]).toBeGreaterThanOrEqual(before.span[1]);
        });
      }),
      { numRuns: 500 },
    ));
});

describe('time', () => {
  const cpu = (text: string) => {
    const before = process.cpuUsage().user;
    figuresIn(text);
    return process.cpuUsage().user - before;
  };
  it.each([
    '1 ',
    'no casualties ',
    '12 lamps and ',
    '$1-',
    'from 5 ',
    'one of the ',
    'a third of ',
    '(',
    '1,',
    'Orrin, 34, ',
  ])('grows in step with the text: %s', (piece) => {
    cpu(piece.repeat(1000)); // warm
    const [small, large] = [cpu(piece.repeat(2000)), cpu(piece.repeat(16_000))];
    expect(large).toBeLessThan(30 * Math.max(small, 10_000));
  });
});

describe('generated figures', () => {
  const shape = fc.record({
    value: fc.integer({ min: 3, max: 999_999_999 }),
    bound: fc.constantFrom('', 'more than ', 'at least ', 'about ', 'up to '),
    money: fc.boolean(),
  });
  const format = ({ value, bound, money }: { value: number; bound: string; money: boolean }) =>
    `They counted ${bound}${money ? `$${value.toLocaleString('en')}` : `${value.toLocaleString('en')} lamps`}.`;

  it('reading what was written gives what was meant', () =>
    fc.assert(
      fc.property(shape, (figure) => {
        const [read, ...more] = figuresIn(format(figure));
        expect(more).toEqual([]);
        expect(read?.low ?? read?.high).toBe(figure.value);
        expect(read?.unit).toBe(figure.money ? 'USD' : 'lamp');
        const bounds = { '': 'exact', 'up to ': 'at most' } as Record<string, string>;
        expect(read?.bound).toBe(bounds[figure.bound] ?? figure.bound.trim());
      }),
    ));

  it('soft hyphens and zero-width characters change nothing but the offsets', () =>
    fc.assert(
      fc.property(
        shape,
        fc.array(
          fc.tuple(fc.nat({ max: 40 }), fc.constantFrom('\u00ad', '\u200b', '\u2060', '\ufeff')),
          { maxLength: 6 },
        ),
        (figure, invisible) => {
          const plain = format(figure);
          let text = plain;
          for (const [at, character] of invisible)
            text = text.slice(0, at) + character + text.slice(at);
          const without = ({ span: _, ...rest }: { span: unknown }) => rest;
          expect(analyse(article(text)).figures.map(without)).toEqual(
            analyse(article(plain)).figures.map(without),
          );
        },
      ),
    ));
});

describe('bad numbers are right or no figure', () => {
  it.each([
    '1,28,8',
    '12..5',
    '7'.repeat(400),
    '1.2.3',
    '0012',
    '--5--',
    '5%%%',
    '$',
    '1e400',
    '¼¼',
  ])('%s', (bad) => {
    for (const { low, high } of figuresIn(`They counted ${bad} lamps.`))
      expect([0.25, 5, -5, 1, null]).toContain(low ?? high);
  });
});
