import type { UnitEntry } from '../../figure-words.ts';

/** Codes of ISO 4217 that news texts write beside a number. */
const codes = [
  'USD EUR GBP JPY CNY CHF AUD CAD NZD HKD SGD INR KRW RUB BRL MXN ZAR TRY SEK NOK DKK PLN CZK HUF',
  'ILS AED SAR QAR KWD EGP NGN KES GHS PKR BDT LKR THB MYR IDR PHP VND TWD ARS CLP COP PEN UAH RON',
  'BGN IRR IQD MAD TND DZD ETB UGX TZS XOF XAF',
]
  .join(' ')
  .split(' ');

/** Signs and letters before a numeral, as written; "PS" is what damaged texts leave of a pound sign. */
export const currencyPrefixes: ReadonlyMap<string, string> = new Map([
  ...codes.map((code): [string, string] => [code, code]),
  ['$', 'USD'],
  ['US$', 'USD'],
  ['$US', 'USD'],
  ['U.S.$', 'USD'],
  ['US', 'USD'], // "US9 million": the sign was lost
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['$A', 'AUD'],
  ['$AU', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['$C', 'CAD'],
  ['NZ$', 'NZD'],
  ['$NZ', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['£', 'GBP'],
  ['PS', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['Y=', 'JPY'],
  ['₹', 'INR'],
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['zł', 'PLN'],
  ['Fr', 'CHF'],
]);

const money = (unit: string): UnitEntry => ({ unit, kind: 'money' });

/** Currency words after a numeral, singular and plural. */
export const currencyUnits: readonly (readonly [string, UnitEntry])[] = [
  ...codes.map((code): [string, UnitEntry] => [code.toLowerCase(), money(code)]),
  ...named('dollar dollars|us dollar|us dollars|u.s. dollars|american dollars|buck|bucks', 'USD'),
  ...named('us|u.s.', 'USD', true),
  ...named('australian dollar|australian dollars', 'AUD'),
  ...named('canadian dollar|canadian dollars', 'CAD'),
  ...named('new zealand dollars', 'NZD'),
  ...named('hong kong dollars', 'HKD'),
  ...named('singapore dollars', 'SGD'),
  ...named('euro|euros|€', 'EUR'),
  ...named('pounds sterling|pound sterling|british pounds|quid', 'GBP'),
  ...named('yen|japanese yen', 'JPY'),
  ...named('yuan|renminbi|chinese yuan|rmb', 'CNY'),
  ...named('rupee|rupees|indian rupees', 'INR'),
  ...named('south korean won', 'KRW'),
  ...named('ruble|rubles|rouble|roubles|russian rubles', 'RUB'),
  ...named('rand', 'ZAR'),
  ...named('ringgit', 'MYR'),
  ...named('rupiah', 'IDR'),
  ...named('baht', 'THB'),
  ...named('shekel|shekels', 'ILS'),
  ...named('dirham|dirhams', 'AED'),
  ...named('riyal|riyals', 'SAR'),
  ...named('naira', 'NGN'),
  ...named('lira|liras|turkish lira', 'TRY'),
  ...named('zloty|zlotys|zloties', 'PLN'),
  ...named('hryvnia|hryvnias', 'UAH'),
  ...named('swiss franc|swiss francs|francs', 'CHF'),
  ...named('danish crown|danish crowns|danish krone|danish kroner', 'DKK'),
  ...named('swedish crown|swedish crowns|swedish krona|swedish kronor|kronor', 'SEK'),
  ...named('norwegian crown|norwegian crowns|norwegian krone|norwegian kroner', 'NOK'),
  ...named('peso|pesos|mexican pesos', 'MXN'),
  ...named('real|reais', 'BRL', true),
  ...named('bitcoin|bitcoins', 'BTC'),
  ['sen', { unit: 'sen', kind: 'money' }],
  ['cent', { unit: 'cent', kind: 'money' }],
  ['cents', { unit: 'cent', kind: 'money' }],
  ['us cents', { unit: 'cent', kind: 'money' }],
  ['us cent', { unit: 'cent', kind: 'money' }],
  ['¢', { unit: 'cent', kind: 'money' }],
  ['pence', { unit: 'p', kind: 'money' }],
  ['penny', { unit: 'p', kind: 'money' }],
];

/** @param rare words that are far more often something else, and are left out */
function named(words: string, code: string, rare = false): [string, UnitEntry][] {
  if (rare) return [];
  return words
    .split('|')
    .flatMap((word) => (word.startsWith('dollar ') ? word.split(' ') : [word]))
    .map((word) => [word, money(code)]);
}
