import type { FigureWords, UnitEntry } from '../../figure-words.ts';
import * as ages from './ages.ts';
import * as bounds from './bounds.ts';
import * as calendar from './calendar.ts';
import { currencyPrefixes } from './currencies.ts';
import * as happenings from './events.ts';
import { classes, endings } from './grammar.ts';
import * as labels from './labels.ts';
import * as links from './links.ts';
import * as nouns from './nouns.ts';
import { numbers, ordinalEndings, scaleSuffixes } from './numbers.ts';
import { casedUnits, moneyInMillions, rateUnits, rateWords, smallerUnits, units } from './units.ts';
import { finiteVerbs, irregularVerbs, nounVerbs, verbs } from './verbs.ts';

const age: UnitEntry = { unit: 'year old', kind: 'age' };
const magnitude: UnitEntry = { unit: 'magnitude', kind: 'physical' };

/** Nouns that tell the unit of a bare number ("a magnitude of 6.1", "life expectancy is 73"). */
const measureNouns: ReadonlyMap<string, UnitEntry> = new Map([
  ['life expectancy', age],
  ['average age', age],
  ['median age', age],
  ['magnitude', magnitude],
  ['magnitude of', magnitude],
]);

/** English words for reading figures. */
export const figureWords: FigureWords = {
  numbers,
  scaleSuffixes,
  ordinalEndings,
  currencyPrefixes,
  units,
  casedUnits,
  moneyInMillions,
  smallerUnits,
  rateWords,
  rateUnits,
  ...ages,
  ...bounds,
  ...calendar,
  measureNouns,
  classes,
  endings,
  verbs,
  nounVerbs,
  irregularVerbs,
  finiteVerbs,
  ...nouns,
  ...links,
  ...labels,
  ...happenings,
  person: 'person',
};
