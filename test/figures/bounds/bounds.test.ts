import { describe, expect, it } from 'vitest';
import { told } from '../read.ts';

describe('bounds', () => {
  it.each([
    ['More than 300 boats sank.', ['More than 300: 300.. boat (more than)']],
    ['At least 12 boats sank.', ['At least 12: 12.. boat (at least)']],
    ['Up to 40 boats sank.', ['Up to 40: ..40 boat (at most)']],
    ['Fewer than 40 boats sank.', ['Fewer than 40: ..40 boat (less than)']],
    ['He paid 50 euros plus costs.', ['50 euros: 50 EUR']],
    ['Not fewer than 40 boats sank.', ['Not fewer than 40: 40.. boat (at least)']],
    ['There were 300-plus guests.', ['300-plus: 300.. guest (at least)']],
    ['Some 40 boats sank.', ['Some 40: 40 boat (about)']],
    ['At least about 15 boats sank.', ['At least about 15: 15.. boat (at least)']],
    ['Orbex employs 40 or more.', ['40 or more: 40.. (at least)']],
    ['The bag weighs ~45g.', ['~45: 45 gram (about)']],
    ['Exactly 40 boats sank.', ['40: 40 boat']],
    ['The fee will go up to $8 in May.', ['$8: 8 USD']],
    ['Fines can go up to $800.', ['can go up to $800: ..800 USD (at most)']],
    ['They paid £34m plus 12 boats.', ['£34m: 34000000 GBP', '12: 12 boat']],
    ['Talks over a 6.5% rise failed.', ['6.5%: 6.5 percent']],
    ['He left under a £38m deal.', ['£38m: 38000000 GBP']],
    ['It sold over a million lamps.', ['over a million: 1000000.. lamp (more than)']],
    [
      'It will add $14 million to the debt over 10 years.',
      ['$14 million: 14000000 USD (up)', '10: 10 year'],
    ],
    ['It fell 2 metres over five days.', ['2: 2 metre', 'five: 5 day']],
    [
      'The two wars went on over more than five years.',
      ['two: 2 war', 'over more than five: 5.. year (more than)'],
    ],
    ['It lasted over five days.', ['over five: 5.. day (more than)']],
    ['They waited for over 10 years.', ['over 10: 10.. year (more than)']],
    ['It took just over six hours.', ['just over six: 6.. hour (more than)']],
    ['The firm turned her down four times.', ['four: 4 times']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('carries a bound over to the same told in another unit', () =>
    expect(told('The moths fly more than 100 km (60 miles).')).toEqual([
      'more than 100: 100.. kilometre (more than)',
      '60: 60.. mile (more than)',
    ]));

  it('does not carry a bound over to another count', () =>
    expect(told('More than 5 boats and 12 cars sank.')).toEqual([
      'More than 5: 5.. boat (more than)',
      '12: 12 car',
    ]));
});

describe('level against change', () => {
  it.each([
    ['Rents climbed by between 4 and 6%.', ['4 and 6%: 4..6 percent (up)']],
    [
      'Shares closed up 2.2% and opened down 1%.',
      ['2.2%: 2.2 percent (up)', '1%: 1 percent (down)'],
    ],
    ['They gave up 2.2% of the firm.', ['2.2%: 2.2 percent']],
    ['Prices rose 0.3%.', ['0.3%: 0.3 percent (up)']],
    ['The index lost 190 points, or 0.6%.', ['190: 190 point (down)', '0.6%: 0.6 percent (down)']],
    ['Sales rose by 3% to 15%.', ['3%: 3 percent (up)', '15%: 15 percent']],
    ['Sales rose by 3 to 15.', ['3: 3 (up)', '15: 15']],
    ['The river rose 2 metres to 7 metres.', ['2: 2 metre (up)', '7: 7 metre']],
    ['The rate fell to 4.1%.', ['4.1%: 4.1 percent']],
    ['The climber fell 200 feet.', ['200: 200 foot']],
    ['The plane dropped two bombs.', ['two: 2 bomb']],
    ['Talm expects to grow sales by 35 per cent.', ['35 per cent: 35 percent (up)']],
    ['Prices rose more than 3%.', ['more than 3%: 3.. percent (more than)']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('ranges', () => {
  it.each([
    ['Between 10 and 20 boats sank.', ['10 and 20: 10..20 boat']],
    ['Wages rose from 5 to 7 per cent.', ['5 to 7 per cent: 5..7 percent']],
    ['It takes 10-20 minutes.', ['10-20: 10..20 minute']],
    [
      'The bid is worth $25 million to $30 million.',
      ['$25 million to $30 million: 25000000..30000000 USD'],
    ],
    ['The bid is worth $89 to $93 billion.', ['$89 to $93 billion: 89000000000..93000000000 USD']],
    ['Eat 2000 - 2500 calories.', ['2000 - 2500: 2000..2500 calorie']],
    ['Three or four boats sank.', ['Three or four: 3..4 boat']],
    ['A 0-to-60-mph sprint.', ['0-to-60: 0..60 mile per hour']],
    [
      'Debt rose by $4 billion to $9 billion.',
      ['$4 billion: 4000000000 USD (up)', '$9 billion: 9000000000 USD'],
    ],
    ['The cap will be cut by $15 to $45.', ['$15: 15 USD (down)', '$45: 45 USD']],
    ['The cap was cut by $5 to $7.', ['$5 to $7: 5..7 USD (down)']],
    ['Voters were asked between 4 and 6 May.', []],
    ['It ran from 3 to 5 June and again on 8-9 June.', []],
    ['Shares rose 6.5% to 164p.', ['6.5%: 6.5 percent (up)', '164p: 164 p']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
