import { describe, expect, it } from 'vitest';
import { parseDigits } from '../../../lib/figures/numerals/parse-digits.ts';
import { figuresIn, told } from '../read.ts';

describe('digits of every locale', () => {
  it.each([
    ['1,288', 1288],
    ['12,345,678.5', 12345678.5],
    ['1,28,800', 128800],
    ['1.288.000', 1288000],
    ['1.288,50', 1288.5],
    ['3.5', 3.5],
    ['٣٤', 34],
    ['𝟛𝟜', 34],
    ['𝟑,𝟒𝟎𝟎', 3400],
    ['0.5', 0.5],
  ])('%s is %d', (text, value) => expect(parseDigits(text)).toBe(value));

  it.each(['1,28,8', '3.5.1', '007', '1,2', '12,34', '9'.repeat(400), '1,2345'])(
    '%s is no number',
    (text) => expect(parseDigits(text)).toBeNull(),
  );
});

describe('digits tied to what changes their value', () => {
  it.each([
    'The valley has 10³ lamps.',
    'The valley has 3⁶ lamps.',
    'The valley has 1·288 lamps.',
    'The valley has 1_288 lamps.',
  ])('%s has no figure', (text) => expect(told(text)).toEqual([]));
});

describe('numerals in running text', () => {
  it.each([
    ['The council counted 1 288 homes.', ['1 288: 1288 home']],
    ["The council counted 1'250'000 homes.", ["1'250'000: 1250000 home"]],
    ['The flood reached 1\u202f288 homes.', ['1 288: 1288 home']],
    ['The town sold 1’288 lamps.', ['1’288: 1288 lamp']],
    ["It gave 2'500'000 crowns' worth of grain.", ["2'500'000: 2500000 crown"]],
    ['Orbex built 4.3 million lamps.', ['4.3 million: 4300000 lamp']],
    ['Orbex sold 2.7m digital lamps.', ['2.7m: 2700000 digital lamp']],
    ['The rope is 150m long.', ['150: 150 metre']],
    ['It was -15C in Talmar.', ['-15: -15 degree celsius']],
    ['It was minus 15 degrees in Talmar.', ['minus 15: -15 degree']],
    ['The board is 10 1/2 inches wide.', ['10 1/2: 10.5 inch']],
    ['The flood reached ١٬٢٨٨ homes.', ['١,٢٨٨: 1288 home']],
    ['The barge carried ٣٫٥ tonnes.', ['٣.٥: 3.5 tonne']],
    ['She ran 2½ miles.', ['2½: 2.5 mile']],
    ['Use 1/2 pound of rice.', ['1/2: 0.5 pound']],
    ['Police found a .357 caliber gun.', ['.357: 0.357 inch of calibre']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ['Twenty-two boats sank.', ['Twenty-two: 22 boat']],
    ['Two hundred and five boats sank.', ['Two hundred and five: 205 boat']],
    ['A dozen boats sank.', ['A dozen: 12 boat']],
    ['Half a million lamps were sold.', ['Half a million: 500000 lamp']],
    ['A quarter of a million lamps were sold.', ['A quarter of a million: 250000 lamp']],
    [
      'The lamps cost three quarters of a billion euros.',
      ['three quarters of a billion euros: 750000000 EUR'],
    ],
    ['They walked three quarters of a mile.', ['three quarters: 0.75 mile']],
    [
      'A quarter of 3 million lamps were sold.',
      ['A quarter: 0.25 fraction of lamp', '3 million: 3000000 lamp'],
    ],
    ['Two and a half million lamps were sold.', ['Two and a half million: 2500000 lamp']],
    ['A third of the homes burned.', [`A third: ${1 / 3} fraction of home`]],
    ['Two-thirds of the lamps broke.', [`Two-thirds: ${2 / 3} fraction of lamp`]],
    ['Three hundredths of the fuel leaked.', ['Three hundredths: 0.03 fraction of fuel']],
    ['She won by two hundredths of a second.', ['two hundredths: 0.02 second']],
    ['One thousandth of the lamps broke.', ['One thousandth: 0.001 fraction of lamp']],
    ['Half the homes burned.', ['Half: 0.5 fraction of home']],
    ['The river rose half a metre.', ['half: 0.5 metre']],
    ['One in four homes burned.', ['One in four: 0.25 fraction of home']],
    ['Now 9 in 10 shops are shut.', ['9 in 10: 0.9 fraction of shop']],
    ['Nine of every 10 lamps broke.', ['Nine of every 10: 0.9 fraction of lamp']],
    ['Twelve in every 100,000 lamps break.', ['Twelve in every 100,000: 0.00012 fraction of lamp']],
    ['They raided five in 12 villages.', ['five: 5', '12: 12 village']],
    ['The rate fell by half a percentage point.', ['half: 0.5 percentage point (down)']],
    ['A million and a half lamps were sold.', ['A million and a half: 1500000 lamp']],
    ['A couple of hundred lamps broke.', ['A couple of hundred: 200 lamp']],
    ['Sales grew sixfold.', ['sixfold: 6 times']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ['Dozens of boats sank.', 12, 120],
    ['Hundreds of boats sank.', 100, 1000],
    ['Tens of thousands of boats sank.', 10_000, 100_000],
    ['Several dozen boats sank.', 36, 144],
    ['A few hundred boats sank.', 300, 700],
    ['He waited a few years.', 3, 7],
    ['Several boats sank.', 3, 12],
    ['The storm killed scores.', 40, 200],
  ])('%s is a range', (text, low, high) => expect(figuresIn(text)).toMatchObject([{ low, high }]));

  it.each([
    'No one came.',
    'They hit one another.',
    'The third party lost.',
    'A hundredth visitor came.',
    'It was her thousandth goal.',
    'It rained in the second half.',
    'He scored the test scores again.',
  ])('%s holds no figure', (text) => expect(told(text)).toEqual([]));
});
