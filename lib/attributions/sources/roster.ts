import { lowerBound } from '../../text/lower-bound.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { isCapital } from '../rules/noun-phrase.ts';
import { MOST_NEAR } from './most-near.ts';
import { singular } from './singular.ts';

/** Somebody whom the text names, wherever it does: not only as a source. */
export interface Person {
  /** Token after the name. */
  end: number;
  /** Its words, lower-cased. */
  names: ReadonlySet<string>;
  /** What the text calls them besides: "diplomat". */
  roles: ReadonlySet<string>;
}

/** Between a name and its role stand "a senior port", not more. In tokens. */
const REACH = 7;

const rosters = new WeakMap<Reading, readonly Person[]>();

/**
 * The people that a text names, first with two capitals in a row or a title, in order.
 * - `the diplomat Sir Ivo Lenk`, `Ana K. Orvel, a senior port official,`, `Ms. Orvel`, and `Orvel` from then on
 * - not: `Orvel` before that; `in Korvel Gardens`, a place
 */
function rosterOf(reading: Reading): readonly Person[] {
  const known = rosters.get(reading);
  if (known) return known;
  const people: Person[] = [];
  const { tokens } = reading;
  const surnames = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens[at] as Token)) continue;
    const full = nameEnd(reading, at);
    const end = full || (surnames.has((tokens[at] as Token).text) ? at + 1 : 0);
    if (!end) continue;
    if (full) surnames.add((tokens[end - 1] as Token).text);
    const name = tokens.slice(at, end).filter(({ kind }) => kind === 'word');
    const names = new Set(name.map(({ lower }) => lower));
    people.push({ end, names, roles: rolesAround(reading, at, end) });
    at = end - 1;
  }
  rosters.set(reading, people);
  return people;
}

/** The people whose names end between two tokens, the newest of them. */
export function peopleBetween(reading: Reading, from: number, to: number): readonly Person[] {
  const people = rosterOf(reading);
  const last = lowerBound(people, ({ end }) => end <= to);
  const first = lowerBound(people, ({ end }) => end <= from);
  return people.slice(Math.max(first, last - MOST_NEAR), last);
}

/** Index after a person's name that starts at `at`; 0 when none does. */
function nameEnd({ tokens, words }: Reading, at: number): number {
  const first = tokens[at] as Token;
  const before = tokens[at - 1]?.lower ?? '';
  if (words.inside.has(before) || words.determiners.has(before)) return 0;
  if (first.kind !== 'word' || words.determiners.has(first.lower)) return 0;
  let end = at;
  while (tokens[end]?.kind === 'word' && isCapital(tokens[end] as Token))
    end += isInitial(tokens, end) ? 2 : 1;
  const titled = words.titles.has(first.lower.replace('.', ''));
  if (end - at < (titled ? 1 : 2)) return 0;
  for (let word = at; word < end; word++) {
    const { lower } = tokens[word] as Token;
    const lemma = singular(lower);
    const known = words.bodies.has(lemma) || words.countries.has(lower);
    if (known || words.nationalities.has(lower) || words.outletEndings.has(lower)) return 0;
    if (words.roles.has(lemma) || words.partisans.has(lemma)) return 0;
  }
  return end;
}

/** The "K." of "Ana K. Orvel": a letter and its point, and the name goes on. */
const isInitial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.length === 1 &&
  tokens[at + 1]?.text === '.' &&
  tokens[at + 2]?.kind === 'word' &&
  isCapital(tokens[at + 2] as Token);

/** "[diplomat] Ivo Lenk" before, "Ivo Lenk, a senior port [official]" after. */
function rolesAround({ tokens, words }: Reading, first: number, end: number): Set<string> {
  const roles = new Set<string>();
  const add = (at: number) => {
    const { lower } = tokens[at] as Token;
    if (words.roles.has(lower)) roles.add(lower);
  };
  if (first > 0) add(first - 1);
  if (tokens[end]?.text !== ',' || !words.determiners.has(tokens[end + 1]?.lower ?? ''))
    return roles;
  for (let at = end + 2; at < Math.min(tokens.length, end + 2 + REACH); at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'punctuation' || words.inside.has(token.lower)) break;
    add(at);
  }
  return roles;
}
