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
  ['¢', 'cent'],
]);

/** Codes that are written in small letters too; others would take words for money ("one cop", "two all"). */
const small = 'usd eur gbp jpy cny inr aud cad chf'.split(' ');

/** Codes after a numeral, case kept ("1.2m USD"). */
export const currencyCodes: readonly (readonly [string, UnitEntry])[] = codes.map((code) => [
  code,
  money(code),
]);

/** Currency words after a numeral, singular and plural. */
export const currencyUnits: readonly (readonly [string, UnitEntry])[] = [
  ...small.map((code): [string, UnitEntry] => [code, money(code.toUpperCase())]),
  // a bare name goes to the country that news texts mean most often
  ...named('dollar|dollars|buck|bucks', 'USD'),
  ...named('euro|euros|€', 'EUR'),
  ...named('pounds sterling|pound sterling|quid', 'GBP'),
  ...named('yen', 'JPY'),
  ...named('yuan|renminbi|rmb', 'CNY'),
  ...named('rupee|rupees', 'INR'),
  ...named('ruble|rubles|rouble|roubles', 'RUB'),
  ...named('rand', 'ZAR'),
  ...named('ringgit', 'MYR'),
  ...named('rupiah', 'IDR'),
  ...named('baht', 'THB'),
  ...named('shekel|shekels', 'ILS'),
  ...named('dirham|dirhams', 'AED'),
  ...named('riyal|riyals', 'SAR'),
  ...named('naira', 'NGN'),
  ...named('lira|liras', 'TRY'),
  ...named('zloty|zlotys|zloties', 'PLN'),
  ...named('hryvnia|hryvnias', 'UAH'),
  ...named('francs', 'CHF'),
  ...named('kronor', 'SEK'),
  ...named('peso|pesos', 'MXN'),
  ...named('reais', 'BRL'),
  ...named('forint|forints', 'HUF'),
  ...named('koruna|korunas', 'CZK'),
  ...named('taka', 'BDT'),
  ...named('birr', 'ETB'),
  ...named('cedi|cedis', 'GHS'),
  ...named('tenge', 'KZT'),
  ...named('kyat|kyats', 'MMK'),
  ...named('bitcoin|bitcoins', 'BTC'),
  // whose it is told by the country
  ...of('dollar|dollars', 'us|u.s.|american=USD, australian=AUD, canadian=CAD, new zealand=NZD'),
  ...of('dollar|dollars', 'hong kong=HKD, singapore=SGD, taiwan|taiwanese=TWD, jamaican=JMD'),
  ...of('dollar|dollars', 'namibian=NAD, fijian=FJD, zimbabwean|zimbabwe=ZWL'),
  ...of('pound|pounds', 'british=GBP, egyptian=EGP, syrian=SYP, lebanese=LBP, sudanese=SDG'),
  ...of('peso|pesos', 'mexican=MXN, argentine|argentinian=ARS, chilean=CLP, colombian=COP'),
  ...of('peso|pesos', 'philippine=PHP, cuban=CUP, uruguayan=UYU, dominican=DOP'),
  ...of('rupee|rupees', 'indian=INR, pakistani=PKR, sri lankan=LKR, nepali|nepalese=NPR'),
  ...of('franc|francs', 'swiss=CHF, cfa=XOF, congolese=CDF, rwandan=RWF, burundian=BIF'),
  ...of('dinar|dinars', 'iraqi=IQD, jordanian=JOD, kuwaiti=KWD, bahraini=BHD, algerian=DZD'),
  ...of('dinar|dinars', 'tunisian=TND, libyan=LYD, serbian=RSD'),
  ...of('shilling|shillings', 'kenyan=KES, ugandan=UGX, tanzanian=TZS, somali=SOS'),
  ...of('rial|rials|riyal|riyals', 'iranian=IRR, omani=OMR, yemeni=YER, saudi=SAR, qatari=QAR'),
  ...of('won', 'south korean|korean=KRW, north korean=KPW'),
  ...of('crown|crowns|krone|kroner', 'danish=DKK, norwegian=NOK'),
  ...of('crown|crowns|krona|kronor', 'swedish=SEK'),
  ...of('crown|crowns|koruna|korunas', 'czech=CZK'),
  ...of('dirham|dirhams', 'moroccan=MAD, emirati=AED'),
  ...of('yen', 'japanese=JPY'),
  ...of('yuan', 'chinese=CNY'),
  ...of('ruble|rubles|rouble|roubles', 'russian=RUB, belarusian=BYN'),
  ...of('lira', 'turkish=TRY'),
  ...of('rand', 'south african=ZAR'),
  ...of('real|reals', 'brazilian=BRL'),
  ...of('sol|soles', 'peruvian=PEN'),
  ...of('dong', 'vietnamese=VND'),
  ...of('leu|lei', 'romanian=RON, moldovan=MDL'),
  ...of('lev|leva', 'bulgarian=BGN'),
  ...of('shekel|shekels', 'israeli=ILS'),
  ...of('afghani|afghanis', 'afghan=AFN'),
  ['sen', { unit: 'sen', kind: 'money' }],
  ...['cent', 'cents', 'us cents', 'us cent', '¢'].map((word): [string, UnitEntry] => [
    word,
    { unit: 'cent', kind: 'money' },
  ]),
  ['pence', { unit: 'p', kind: 'money' }],
  ['penny', { unit: 'p', kind: 'money' }],
];

function money(unit: string): UnitEntry {
  return { unit, kind: 'money' };
}

function named(words: string, code: string): [string, UnitEntry][] {
  return words.split('|').map((word) => [word, money(code)]);
}

/** @param owners countries, other words for the same one after a bar, each with the code of its currency */
function of(names: string, owners: string): [string, UnitEntry][] {
  return owners.split(', ').flatMap((owner) => {
    const [countries, code] = owner.split('=') as [string, string];
    return countries
      .split('|')
      .flatMap((country) => names.split('|').map((name) => `${country} ${name}`))
      .map((phrase): [string, UnitEntry] => [phrase, money(code)]);
  });
}
