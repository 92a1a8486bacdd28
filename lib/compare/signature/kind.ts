import type { Figure } from '../../figures/figure.ts';
import type { CompareWords } from '../../language/compare-words.ts';
import { termOf } from '../reading/term.ts';
import { stemSet } from './event.ts';

/** What a figure may be compared with, and the factor to the base unit. */
export interface Kind {
  kind: string;
  factor: number;
}

/**
 * Sorts figures by what can be compared at all: persons with persons, lengths with lengths in any unit, parts ("a
 * fifth") with percentages, money of one currency, anything else counted with anything else counted.
 */
export function kindOf(
  figure: Figure,
  head: string,
  event: string | null,
  words: CompareWords,
): Kind {
  const { kind, unit } = figure;
  const [measured = '', ...per] = unit.split(' per ');
  const [first = ''] = measured.split(' ', 1);
  const conversion = words.conversions[measured] ?? words.conversions[first];
  const [measures, factor] = conversion ?? ['', 1];
  if (kind === 'money') return { kind: `money ${unit}`, factor: 1 };
  if (kind === 'age') return { kind, factor: factor / (conversion ? YEAR : 1) };
  if (conversion) return { kind: [measures, ...per].join(' per '), factor };
  // "hit seven times" is a count of hits
  const repeated = words.repetitions.has(unit);
  if (kind === 'percent' || (kind === 'ratio' && !repeated)) return { kind, factor };
  if (kind === 'duration' || kind === 'physical') return { kind: `unit ${first}`, factor };
  const persons = stemSet(words.persons, words);
  const person =
    persons.has(termOf(unit, words)) ||
    persons.has(head) ||
    (head === '' && event !== null && words.personal.has(event));
  return { kind: person ? 'person' : 'count', factor };
}

/** Days in a year: the base unit of durations is a day. */
const YEAR = 365;
