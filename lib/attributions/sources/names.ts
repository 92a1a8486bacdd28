import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { isCapital } from '../rules/noun-phrase.ts';
import { isBody } from './body.ts';
import { headOf } from './core.ts';
import type { SourceParts } from './parts.ts';
import { singular } from './singular.ts';

/** A capitalised head that is no body, no role, no group: `Ana Orvel`, `Mr. Lenk`. */
export function isName(
  reading: Reading,
  { core, head, lemma, body }: Pick<SourceParts, 'core' | 'head' | 'lemma' | 'body'>,
): boolean {
  const { tokens, words } = reading;
  const last = tokens[head] as Token;
  if (!isCapital(last)) return false;
  const { lower } = last;
  if (words.determiners.has(lower) || words.counts.has(lower) || words.openers.has(lower))
    return false;
  const titled = isTitle(reading, core.first);
  if (titled && head > core.first) return true;
  if (words.roles.has(lemma) || words.partisans.has(lemma) || words.spokespeople.has(lemma))
    return false;
  if (words.groups.has(lemma) || words.nationalities.has(last.lower)) return false;
  if (words.nationalities.has(lemma)) return false;
  if (core.end - core.first === 1 && words.offices.has(lemma)) return false;
  return !body;
}

const isTitle = ({ tokens, words }: Reading, at: number) =>
  words.titles.has((tokens[at] as Token).lower.replace('.', ''));

/** A title makes a name of what could be a country: `Rep. Ivo Jordan`. */
export const isTitled = (reading: Reading, { core, head }: SourceParts): boolean =>
  head > core.first && isTitle(reading, core.first);

/**
 * A name that says who is meant: in or after a comma, or as one of a group.
 * - `an adviser, Ivo Lenk`; `three aides, including Ivo Lenk`; `aides — including Ivo Lenk —`; `senators like Ana Orvel and Ivo Lenk`
 * - not: `an adviser to Ana Orvel`; `critics like Orvel`, of whom she is only the kind
 */
export function holdsName(reading: Reading, parts: SourceParts): boolean {
  const { tokens, words } = reading;
  const { core, range } = parts;
  if (parts.name) return false;
  const example = words.examples.has(tokens[core.end]?.lower ?? '');
  const limit = Math.min(tokens.length, Math.max(range.end, core.end + 2));
  for (let at = core.end; at + 1 < limit; at++) {
    if ((tokens[at] as Token).text === ':') return false;
    let next = at + 1;
    const lists = words.examples.has(tokens[next]?.lower ?? '');
    const pause = lists && tokens[at]?.kind === 'punctuation'; // after any mark: "aides — including"
    if ((tokens[at] as Token).text !== ',' && !pause && !(example && at === core.end)) continue;
    if (lists) next++;
    if (!lists && next >= range.end) return false;
    if (lists || example) return namesPerson(reading, next);
    if (isCapital(tokens[next] as Token))
      return !!tokens[next + 1] && isCapital(tokens[next + 1] as Token);
  }
  return false;
}

/** Two capitals in a row soon after `at`: "[former] security secretary Ana Orvel". */
function namesPerson({ tokens }: Reading, at: number): boolean {
  for (let next = at; next < Math.min(tokens.length - 1, at + 8); next++) {
    const token = tokens[next] as Token;
    if (token.kind === 'punctuation' && token.text !== '-') return false;
    if (isCapital(token) && isCapital(tokens[next + 1] as Token)) return true;
  }
  return false;
}

/**
 * `Orvel and her aides`, `Orvel and senior officials`, `Orvel and allies`: the named one speaks for the others.
 * - not: `Orvel and Lenk aides`; `Norvian and Estrian officials`
 * @returns the words before "and"; null when no name stands there
 */
export function nameBefore(reading: Reading, { core, head }: SourceParts): TokenRange | null {
  const { tokens, words } = reading;
  let name = true;
  for (let at = core.first; at < head; at++) {
    const token = tokens[at] as Token;
    const { lower } = token;
    if (words.conjunctions.has(lower)) {
      const before = tokens[at - 1]?.lower ?? '';
      const subject = name && !words.nationalities.has(before);
      const body = words.bodies.has(before);
      const fits = at > core.first && (subject || body) && opensOthers(reading, at + 1, head);
      return fits ? { first: core.first, end: at } : null;
    }
    if (words.roles.has(singular(lower))) return null;
    const person = isCapital(token) || words.offices.has(lower) || token.kind !== 'word';
    const opening = at === core.first ? words.determiners : words.partitives;
    name &&= person || opening.has(lower);
  }
  return null;
}

/** After "and": `her aides`, `senior officials`, `allies`. */
function opensOthers({ tokens, words }: Reading, at: number, head: number): boolean {
  const { lower } = tokens[at] as Token;
  const opens =
    words.determiners.has(lower) || words.seniority.has(lower) || words.openers.has(lower);
  return opens || (at === head && !isCapital(tokens[at] as Token));
}

/** Whether the words before "and" are a body: `The port authority and its owners`. */
export function isBodyRange(reading: Reading, core: TokenRange): boolean {
  const head = headOf(reading, core);
  const lemma = singular((reading.tokens[head] as Token).lower);
  return isBody(reading, { core, head, lemma });
}
