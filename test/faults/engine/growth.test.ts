/** Fault 41: texts made to take long. */
import { afterAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/report/analyse.ts';
import { loadTagger } from '../../../tools/lib/tagger.ts';
import { figure, QUICK } from '../lib/figure.ts';
import { articleOf } from './article.ts';

/** Characters of the longest text; the shortest has an eighth: three doublings. */
const LONGEST = QUICK ? 125_000 : 1_000_000;
const DOUBLINGS = 3;
/** How much longer twice the text may take: linear work, and what noise adds. */
const GROWTH = 2.2;
/** CPU milliseconds below which a quotient says nothing. */
const FLOOR = 4;

/** Said over and over; `#` is a number that goes up, so that no line is told twice. */
const TEXTS: Readonly<Record<string, string>> = {
  spaces: ' ',
  'line breaks': '\n',
  digits: '1',
  commas: ',',
  'digits and commas': '1,',
  quotes: '"',
  'opening quotes': '“',
  'said ': 'said ',
  'one word': 'a',
  'unclosed quotes': '“He said # ',
  figures: '# lamps, ',
  'figures in sentences': 'They lit # lamps. ',
  money: '$#.5 million-',
  'sources without names': 'two officials said that # ',
  'sources in sentences': 'Two officials from # towns told the Meridian Wire that they left. ',
  'quotations in sentences': '“We saw # of them,” said Joris Menk, an inspector. ',
  paragraphs: 'Officials said # had left.\n',
  capitals: 'Aa# Bb ',
  brackets: '((',
  'according to': 'according to the # ',
  'one source and its figures': 'Joris Menk said # lamps had gone out, and that # stayed lit.\n',
  'commas and and': 'who, and # of which, ',
  'soft hyphens': 'a\u00ad',
};
/** So that the words are taken for English, whatever follows. */
const ENGLISH = 'it was said in the town that they had been at the harbour for a day.\n'.repeat(50);

const tagger = loadTagger();

function cpu(text: string): number {
  const before = process.cpuUsage();
  analyse(articleOf(text), { tagger });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const least = (times: number, measure: () => number): number =>
  Math.min(...Array.from({ length: times }, measure));

describe('41: time grows in step with the text', () => {
  const growths: number[] = [];
  const longest: number[] = [];

  it.each(Object.entries(TEXTS))('%s', (name, piece) => {
    const of = (length: number) => {
      let number = 0;
      const long = piece.repeat(Math.ceil(length / piece.length));
      return (ENGLISH + long.replaceAll('#', () => `${++number}`)).slice(0, length);
    };
    const short = of(LONGEST / 2 ** DOUBLINGS);
    cpu(short);
    const once = least(3, () => cpu(short));
    const long = of(LONGEST);
    const whole = cpu(long);
    const growth = whole < FLOOR ? 1 : (whole / Math.max(once, FLOOR / 8)) ** (1 / DOUBLINGS);
    growths.push(growth);
    longest.push(whole);
    figure(`41 ${LONGEST / 1e6} M of ${name}: CPU ms`, whole);
    figure(`41 ${name}: growth per doubling`, growth, `<= ${GROWTH}`);
    expect(growth).toBeLessThanOrEqual(GROWTH);
  });

  afterAll(() => {
    figure('41 growth per doubling, worst', Math.max(...growths), `<= ${GROWTH}`);
    figure(`41 ${LONGEST / 1e6} M characters: CPU ms, worst`, Math.max(...longest));
  });
});
