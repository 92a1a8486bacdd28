import type { NumberWord } from '../../figure-words.ts';

const units = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ')
  .map((word, value): [string, NumberWord] => [word, { role: 'unit', value }]);

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .map((word, at): [string, NumberWord] => [word, { role: 'tens', value: 20 + 10 * at }]);

const scale = (value: number): NumberWord => ({ role: 'scale', value });
/** The convention for vague magnitudes: from one of the magnitude to the next one. */
const vague = (low: number, high: number): NumberWord => ({ role: 'vague', low, high });
const part = (value: number): NumberWord => ({ role: 'part', value });
const multiple = (value: number): NumberWord => ({ role: 'multiple', value });

export const numbers: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...units,
  ...tens,
  ['dozen', scale(12)],
  ['hundred', scale(100)],
  ['thousand', scale(1e3)],
  ['lakh', scale(1e5)],
  ['million', scale(1e6)],
  ['crore', scale(1e7)],
  ['billion', scale(1e9)],
  ['trillion', scale(1e12)],
  ['quadrillion', scale(1e15)],
  ['tens', vague(10, 100)],
  ['dozens', vague(12, 120)],
  ['scores', vague(40, 200)],
  ['hundreds', vague(100, 1e3)],
  ['thousands', vague(1e3, 1e4)],
  ['millions', vague(1e6, 1e7)],
  ['billions', vague(1e9, 1e10)],
  ['trillions', vague(1e12, 1e13)],
  ['several', vague(3, 12)],
  ['couple', { role: 'unit', value: 2, group: true }],
  ['handful', vague(3, 7)],
  ['few', { role: 'vague', low: 3, high: 7, scaledOnly: true }], // "a few hundred", "a few years"
  ['half', part(2)],
  ['halves', part(2)],
  ['third', part(3)],
  ['thirds', part(3)],
  ['quarter', part(4)],
  ['quarters', part(4)],
  ['fourth', part(4)],
  ['fourths', part(4)],
  ['fifth', part(5)],
  ['fifths', part(5)],
  ['sixth', part(6)],
  ['sixths', part(6)],
  ['seventh', part(7)],
  ['sevenths', part(7)],
  ['eighth', part(8)],
  ['eighths', part(8)],
  ['ninth', part(9)],
  ['ninths', part(9)],
  ['tenth', part(10)],
  ['tenths', part(10)],
  ['hundredth', part(100)],
  ['hundredths', part(100)],
  ['thousandth', part(1000)],
  ['thousandths', part(1000)],
  ['millionth', part(1_000_000)],
  ['millionths', part(1_000_000)],
  ...'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, at): [string, NumberWord] => [word, { role: 'decade', value: 20 + 10 * at }]),
  ['twice', multiple(2)],
  ['thrice', multiple(3)],
  ['twofold', multiple(2)],
  ['threefold', multiple(3)],
  ['fourfold', multiple(4)],
  ['fivefold', multiple(5)],
  ['sixfold', multiple(6)],
  ['sevenfold', multiple(7)],
  ['eightfold', multiple(8)],
  ['ninefold', multiple(9)],
  ['tenfold', multiple(10)],
  ['hundredfold', multiple(100)],
]);

/** "m" is a million only where no length can be meant: the rule asks what stands beside it. */
export const scaleSuffixes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['MM', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['T', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['cr', 1e7],
]);

export const ordinalEndings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
