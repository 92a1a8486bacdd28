import type { Figure } from '../../figures/figure.ts';
import type { CompareWords } from '../../language/compare-words.ts';
import { termOf } from '../reading/term.ts';
import { stemSet } from './event.ts';

/** What a figure may be compared with, and the factor to the base unit. */
export interface Kind {
  kind: string;
  unit: string;
  factor: number;
}

/**
 * Sorts figures by what can be compared at all: persons with persons, lengths with lengths in any unit, money of one
 * currency, anything else counted with anything else counted.
 */
export function kindOf(
  figure: Figure,
  head: string,
  event: string | null,
  words: CompareWords,
): Kind {
  const { kind, unit } = figure;
  const plain = { unit, factor: 1 };
  const [measured = '', ...per] = unit.split(' per ');
  const conversion =
    words.conversions[measured] ?? words.conversions[measured.split(' ', 1)[0] ?? ''];
  if (kind === 'money') return { kind: `money ${unit}`, ...plain };
  if (kind === 'percent') return { kind, unit: '', factor: 1 };
  if (kind === 'age') return { kind, unit: '', factor: conversion ? conversion[1] / YEAR : 1 };
  // "hit seven times" is a count of hits, and "hundreds of years" a time
  const repeated = kind === 'ratio' && words.repetitions.has(unit);
  if (kind === 'ratio' && !repeated) return { kind, unit: '', factor: 1 };
  if (kind === 'duration' || kind === 'physical' || (kind === 'count' && conversion))
    return conversion
      ? { kind: [conversion[0], ...per].join(' per '), unit, factor: conversion[1] }
      : { kind: `unit ${unit.split(' ', 1)[0]}`, ...plain };
  const persons = stemSet(words.persons, words);
  const person =
    persons.has(termOf(unit, words)) ||
    persons.has(head) ||
    (head === '' && event !== null && words.personal.has(event));
  return { kind: person ? 'person' : 'count', ...plain, unit: '' };
}

/** Days in a year: the base unit of durations is a day. */
const YEAR = 365;
