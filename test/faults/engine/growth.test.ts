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
/** How often a time that looks steep is taken again. */
const AGAIN = 3;

/**
 * Said over and over; `#` is a number that goes up from text to text, so that no line is told twice: words that were read
 * before are known, and a text whose words all are would cost less than one that is too long for that.
 */
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
  'one speaker over paragraphs': '“We waited for # days.”\n',
  capitals: 'Aa# Bb ',
  brackets: '((',
  'according to': 'according to the # ',
  'one source and its figures': 'Joris Menk said # lamps had gone out, and that # stayed lit.\n',
  'commas and and': 'who, and # of which, ',
  'soft hyphens': 'a\u00ad',
};
/** The first of these numbers: all have as many digits. */
const FIRST_NUMBER = 1_000_000;
/** So that the words are taken for English, whatever follows, and somebody speaks who may go on. */
const ENGLISH = `${'it was said in the town that they had been at the harbour for a day.\n'.repeat(50)}“We left at noon,” Joris Menk said.\n`;

const tagger = loadTagger();

function cpu(text: string): number {
  const before = process.cpuUsage();
  analyse(articleOf(text), { tagger });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How much longer twice the text takes, from the times of an eighth and of the whole. */
const growthOf = (eighth: number, whole: number): number =>
  whole < FLOOR ? 1 : (whole / Math.max(eighth, FLOOR / 8)) ** (1 / DOUBLINGS);

/**
 * The least times of an eighth and of the whole: what else the machine does only adds to them, so what looks steep is
 * measured again before it counts.
 */
function timesOf(short: () => string, long: () => string): [eighth: number, whole: number] {
  cpu(short()); // once to get warm
  let eighth = Math.min(cpu(short()), cpu(short()), cpu(short()));
  let whole = cpu(long());
  for (let again = 0; again < AGAIN && growthOf(eighth, whole) > GROWTH; again++) {
    eighth = Math.min(eighth, cpu(short()));
    whole = Math.min(whole, cpu(long()));
  }
  return [eighth, whole];
}

describe('41: time grows in step with the text', () => {
  const growths: number[] = [];
  const longest: number[] = [];

  it.each(Object.entries(TEXTS))('%s', (name, piece) => {
    let number = FIRST_NUMBER;
    const of = (length: number) => () => {
      const long = piece.repeat(Math.ceil(length / piece.length));
      return (ENGLISH + long.replaceAll('#', () => `${number++}`)).slice(0, length);
    };
    const [eighth, whole] = timesOf(of(LONGEST / 2 ** DOUBLINGS), of(LONGEST));
    const growth = growthOf(eighth, whole);
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
