import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { type KnownWord, OPENING_BITS } from '../known-words.ts';
import { phraseAt, type Reading } from '../reading.ts';
import { isCapital } from '../rules/noun-phrase.ts';
import { singular } from './singular.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}.&]{1,6}$/u;
const NUMERAL = /^([IVX]+|[JS]R)\.?$/;

/**
 * A ministry, a court, a country, an outlet, an acronym.
 * - `the harbour ministry`, `North Korea`, `Fox News`, `the FBI`, `rescue group Project Tern`
 * - not: `Ivo Lenk III`; `the port chief`, who is one person; `two guards`, `a prison guard`, as `the coast guard` is
 */
export function isBody(
  reading: Reading,
  { core, head, lemma }: { core: TokenRange; head: number; lemma: string },
): boolean {
  const { tokens, words } = reading;
  const last = tokens[head] as Token;
  const { lower, text } = last;
  const opens = (reading.known[core.first] as KnownWord).bits & OPENING_BITS;
  const some = opens && !words.definites.has((tokens[core.first] as Token).lower);
  if (words.keepers.has(lemma) && (some || lemma !== lower)) return false;
  if (words.bodies.has(lemma) || words.bodies.has(lower)) return true;
  const before = tokens[head - 1];
  const alone =
    head === core.first || !before || !isCapital(before) || words.determiners.has(before.lower);
  const compound =
    !!before && (words.nationalities.has(before.lower) || words.directions.has(before.lower));
  if (words.countries.has(lower) && (alone || compound)) return true;
  if (isCalled(reading, core, head)) return true;
  const person = words.offices.has(lemma) || words.groups.has(lemma) || words.roles.has(lemma);
  if (ACRONYM.test(text) && !NUMERAL.test(text) && !person) return true;
  for (let at = core.first; at <= head; at++) {
    const token = tokens[at] as Token;
    if (!isCapital(token)) continue;
    const length = phraseAt(reading, 'outlets', at, core.end);
    if (length && at + length > head) return true;
    const inside = words.bodies.has(singular(token.lower)) && at >= head - 1;
    if (isCapital(last) && inside && !person) return true;
  }
  return isCapital(last) && words.outletEndings.has(lower) && head > core.first;
}

/**
 * `rescue [group] Project Tern`: what a body is, right before a name that goes on to the end.
 * - not: `police Chief Ivo Lenk`, somebody of that body
 */
function isCalled({ tokens, words }: Reading, { first }: TokenRange, head: number): boolean {
  let at = head;
  while (at > first && isCapital(tokens[at] as Token)) at--;
  if (at === head || isCapital(tokens[at] as Token)) return false;
  const { lower } = tokens[at + 1] as Token;
  const person =
    words.offices.has(lower) || words.roles.has(lower) || words.spokespeople.has(lower);
  const titled = words.titles.has(lower.replace('.', ''));
  return !person && !titled && words.bodies.has((tokens[at] as Token).lower);
}
