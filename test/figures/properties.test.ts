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
  const grouped = (value: number, mark: string) => `${value}`.replace(/\B(?=(?:\d{3})+$)/g, mark);
  /** Ways to write a whole number from 1,000 to 999 million; each has to be read as it was meant. */
  const ways: Readonly<Record<string, (value: number) => string>> = {
    'with commas': (value) => grouped(value, ','),
    'with thin blanks': (value) => grouped(value, '\u202f'),
    'with no-break blanks': (value) => grouped(value, '\u00a0'),
    'with apostrophes': (value) => grouped(value, '\u2019'),
    'with the Indian grouping': (value) => value.toLocaleString('en-IN'),
    'without a mark': (value) => `${value}`,
  };
  const bounds = {
    '': 'exact',
    'more than ': 'more than',
    'at least ': 'at least',
    'about ': 'about',
    'up to ': 'at most',
    'fewer than ': 'less than',
  } as const;
  const units: Readonly<Record<string, (number: string) => string>> = {
    USD: (number) => `$${number}`,
    EUR: (number) => `${number} euros`,
    INR: (number) => `Rs ${number}`,
    percent: (number) => `${number}%`,
    kilometre: (number) => `${number} km`,
    lamp: (number) => `${number} lamps`,
  };
  const keys = <T extends object>(table: T) =>
    fc.constantFrom(...(Object.keys(table) as (keyof T & string)[]));
  const shape = fc.record({
    value: fc.integer({ min: 2101, max: 999_999_999 }),
    way: keys(ways),
    bound: keys(bounds),
    unit: keys(units),
  });
  type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;
  const format = ({ value, way, bound, unit }: Shape) =>
    `They counted ${bound}${units[unit]?.(ways[way]?.(value) ?? '')}.`;

  it('reading what was written gives what was meant', () =>
    fc.assert(
      fc.property(shape, (figure) => {
        const [read, ...more] = figuresIn(format(figure));
        expect(more).toEqual([]);
        expect(read?.low ?? read?.high).toBe(figure.value);
        expect(read?.unit).toBe(figure.unit);
        expect(read?.bound).toBe(bounds[figure.bound]);
      }),
      { numRuns: 500 },
    ));

  it('writing down what was read, and reading it again, changes nothing', () =>
    fc.assert(
      fc.property(shape, (figure) => {
        const [read] = figuresIn(format(figure));
        const value = read?.low ?? read?.high ?? Number.NaN;
        const again = figuresIn(format({ ...figure, value, way: 'with commas' }))[0];
        for (const field of ['low', 'high', 'bound', 'unit', 'kind', 'concept', 'event'] as const)
          expect(again?.[field]).toEqual(read?.[field]);
      }),
    ));

  it('decimals, scales and ranges are read as they were meant', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 998 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(['m', 1e6], ['bn', 1e9], [' million', 1e6], ['tn', 1e12]),
        fc.constantFrom(' to ', '-', '\u2013', ' and '),
        (whole, tenth, [scale, factor], joint) => {
          const low = Number(`${whole}.${tenth}`);
          const times = (value: number) => Number((value * Number(factor)).toPrecision(15));
          expect(figuresIn(`It costs $${low}${scale}.`)[0]).toMatchObject({
            low: times(low),
            high: times(low),
          });
          const opened = joint === ' and ' ? 'between ' : '';
          expect(
            figuresIn(`It costs ${opened}$${low}${scale}${joint}$${low + 1}${scale}.`),
          ).toMatchObject([{ low: times(low), high: times(Number((low + 1).toFixed(1))) }]);
        },
      ),
    ));

  const INVISIBLE = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'];
  const NEWS = [
    'At least 14 people, including two children, were killed in Talmar on Friday.',
    'Orbex shares fell 4.2% to \u00a338.15, wiping about $1.1bn off its value.',
    'A six-foot-five guard, 34, paid 1,288 euros a month, up from 1,100.',
    'Nobody was hurt; between 10 and 20 homes, or one in four, burned.',
  ];

  it('soft hyphens and zero-width characters anywhere change nothing but the offsets', () =>
    fc.assert(
      fc.property(
        fc.oneof(shape.map(format), fc.constantFrom(...NEWS)),
        fc.array(fc.tuple(fc.nat({ max: 90 }), fc.constantFrom(...INVISIBLE)), { maxLength: 8 }),
        (plain, invisible) => {
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
    '1,2,3,4',
    '12,34',
    '1.2.3.4',
    "1'28'8",
    '1 28 8',
    '3//4',
    '10-20-30',
    '+-5',
    '12:34:56',
    '#5',
    '5x5x5',
    '٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨',
  ])('%s', (bad) => {
    for (const { low, high } of figuresIn(`They counted ${bad} lamps.`))
      expect([0.25, 5, -5, 1, null]).toContain(low ?? high);
  });
});
