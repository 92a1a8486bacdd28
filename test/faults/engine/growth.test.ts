/** Fault 41: texts made to take long. */
import { afterAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/report/analyse.ts';
import { loadTagger } from '../../../tools/lib/tagger.ts';
import { figure } from '../lib/figure.ts';
import { articleOf } from './article.ts';

/**
 * Characters of the longest text; the shortest has a quarter: two doublings. Of still shorter ones all that is made of a
 * text dies before the collector of garbage moves it, once, and makes the rest dearer by the character.
 */
const LONGEST = 1_000_000;
const DOUBLINGS = 2;
/** How much longer twice the text may take: linear work, and what noise adds. */
const GROWTH = 2.2;
/** CPU milliseconds below which a quotient says nothing. */
const FLOOR = 4;
/**
 * How often each is read, and how often what still looks steep then: what else the machine does only adds to a time, so
 * the least one counts. What grows with the square stays steep, however often it is read.
 */
const TIMES = 5;
const MOST_TIMES = 12;

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
  'sources who ask for no name':
    'Two officials said # had left, because they were not allowed to speak. ',
  'sources who are told of later':
    'Two aides said # had left. All spoke on condition of anonymity.\n',
  'one more who spoke to an outlet':
    'Aides from # told the Meridian Wire it was over. Another aide said no. ',
  'diplomats with a name': 'The diplomat Ivo Lenk# left. “It is # metres,” the diplomat said. ',
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

/** How much longer twice the text takes, from the times of a quarter and of the whole. */
const growthOf = (quarter: number, whole: number): number =>
  whole < FLOOR ? 1 : (whole / Math.max(quarter, FLOOR / 2 ** DOUBLINGS)) ** (1 / DOUBLINGS);

/** The least times of a quarter and of the whole, read in turn: both find the code as warm, and the machine as busy. */
function timesOf(short: () => string, long: () => string): [quarter: number, whole: number] {
  for (const text of [short, long]) cpu(text()); // once to get warm
  let quarter = Number.POSITIVE_INFINITY;
  let whole = Number.POSITIVE_INFINITY;
  const isSteep = () => growthOf(quarter, whole) > GROWTH;
  for (let time = 0; time < TIMES || (time < MOST_TIMES && isSteep()); time++) {
    quarter = Math.min(quarter, cpu(short()));
    whole = Math.min(whole, cpu(long()));
  }
  return [quarter, whole];
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
    const [quarter, whole] = timesOf(of(LONGEST / 2 ** DOUBLINGS), of(LONGEST));
    const growth = growthOf(quarter, whole);
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
