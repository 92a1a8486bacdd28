import { describe, expect, it } from 'vitest';
import { figuresIn, told } from '../read.ts';

describe('money', () => {
  it.each([
    ['It costs $6.', 'USD', 6],
    ['It costs US $58.24.', 'USD', 58.24],
    ['Debt is $US113 trillion.', 'USD', 113e12],
    ['A meal is RM23.50.', 'MYR', 23.5],
    ['The bid is worth £8.1bn.', 'GBP', 8.1e9],
    ['It earned HK $3.7 billion.', 'HKD', 3.7e9],
    ['They paid 40 euros.', 'EUR', 40],
    ['They paid 92 million yuan.', 'CNY', 92e6],
    ['The yacht costs USD10m.', 'USD', 10e6],
    ['It earned Y=100 million.', 'JPY', 100e6],
    ['It rose 19 cents.', 'cent', 19],
    ['A $20 note was lost.', 'USD', 20],
    ['An A$20 note was lost.', 'AUD', 20],
    ['The yacht costs 1.2m USD.', 'USD', 1.2e6],
    ['They paid 4 million Kenyan shillings.', 'KES', 4e6],
    ['They paid 300 Iraqi dinars.', 'IQD', 300],
    ['They paid 500 Argentinian pesos.', 'ARS', 500],
    ['It lost millions of dollars.', 'USD', 1e6],
    ['They paid tens of millions of pounds.', 'GBP', 1e7],
  ])('%s', (text, unit, low) =>
    expect(figuresIn(text)).toMatchObject([{ unit, low, kind: 'money' }]),
  );
});

describe('units and rates', () => {
  it.each([
    ['Oil costs $80 per barrel.', ['$80: 80 USD per barrel']],
    ['They pump 400,000 barrels a day.', ['400,000: 400000 barrel per day']],
    ['Wind reached 60mph.', ['60: 60 mile per hour']],
    ['Beer is £1.20/l.', ['£1.20: 1.2 GBP per litre']],
    ['They pump 1.2 million bpd.', ['1.2 million: 1200000 barrel per day']],
    ['They sailed 400 nautical miles.', ['400: 400 nautical mile']],
    ['Hundreds of miles of pipe leak.', ['Hundreds: 100..1000 mile']],
    ['It counts 14 cases per 100,000 people.', ['14: 14 case per 100000 person']],
    ['The car needs 5 litres per 100 km.', ['5: 5 litre per 100 kilometre']],
    ['There were 500 deaths per million inhabitants.', ['500: 500 person per 1000000 inhabitant']],
    ['The average age of the men was 34.', ['34: 34 year old']],
    [
      'The index lost 190 points, or 0.6%, to 30,218.',
      ['190: 190 point (down)', '0.6%: 0.6 percent (down)', '30,218: 30218 point'],
    ],
    ['He is 6ft 2in tall.', [`6ft 2: ${6 + 2 / 12} foot`]],
    ['He is 6’2" tall.', [`6’2: ${6 + 2 / 12} foot`]],
    ['A six-foot-five guard came.', [`six-foot-five: ${6 + 5 / 12} foot`]],
    ['The fish weighed 4 lb 8 oz.', ['4 lb 8: 4.5 pound']],
    ['He ran for 3 hours and 12 minutes.', ['3: 3 hour', '12: 12 minute']],
    ['The pitch is 100 by 60 metres.', ['100: 100 metre', '60: 60 metre']],
    ['One cop fell.', ['One: 1 cop']],
    ['Land costs $80 per sq m.', ['$80: 80 USD per square metre']],
    ['The burglar took 20 rings a week.', ['20: 20 ring per week']],
    ['It was 12 C outside.', ['12: 12 degree celsius']],
    ['A magnitude-6.1 quake hit Talmar.', ['6.1: 6.1 magnitude']],
    ['A 6.1-magnitude quake hit Talmar.', ['6.1: 6.1 magnitude']],
    ['Rates rose 40 basis points.', ['40 basis points: 40 basis point (up)']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('ages', () => {
  it.each([
    ['Orrin Vale, 34, was held.', 34],
    ['Mara Lind (41) was held.', 41],
    ['A 16-year-old boy was held.', 16],
    ['She died at the age of nine.', 9],
    ['He is 30 years old.', 30],
  ])('%s', (text, low) =>
    expect(figuresIn(text)).toMatchObject([{ low, kind: 'age', unit: 'year old' }]),
  );
  it('an age knows whose it is', () =>
    expect(figuresIn('Orrin Vale, 34, was held.')[0]?.scope.whom).toEqual(['orrin', 'vale']));
  it('a number after a name and a comma may count', () =>
    expect(told('In Talmar, 34 people were held.')).toEqual(['34: 34 person']));
});

describe('counted nouns', () => {
  it.each([
    ['There were 22 residential burglaries last week.', ['22: 22 residential burglary']],
    [
      'Two plainclothes police officers fatally shot a man.',
      ['Two: 2 plainclothes police officer'],
    ],
    ['The mechanic repaired 12 Orbex and Talm vehicles.', ['12: 12 orbex talm vehicle']],
    ['She took one of the best screens.', ['one: 1 good screen']],
    [
      'It has four-, five- and six-cylinder engines.',
      ['four: 4 cylinder', 'five: 5 cylinder', 'six: 6 cylinder'],
    ],
    ['Three of the seven bullets hit him.', ['Three: 3 bullet', 'seven: 7 bullet']],
    [
      'It sold 3.9 million lamps, up from 2.4 million.',
      ['3.9 million: 3900000 lamp', '2.4 million: 2400000 lamp'],
    ],
    ['The blast left 12 dead.', ['12: 12 person']],
    ['The toll rose to 14.', ['14: 14 person']],
    ['Twelve were injured.', ['Twelve: 12 person']],
    ['Six of 32 forecast a rise.', ['Six: 6', '32: 32']],
    ['It hit 240 of the company’s 1,900 clerks.', ['240: 240 clerk', '1,900: 1900 clerk']],
    ['It shut 12 of Orbex’s forty shops.', ['12: 12 shop', 'forty: 40 shop']],
    ['It stood idle on 112 of the past 365 days.', ['112: 112', '365: 365 day']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
