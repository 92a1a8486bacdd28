import type { Token } from '../../text/tokens.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { isCapital } from '../rules/noun-phrase.ts';
import { type Kind, kind, type Setting } from './kind.ts';
import { isAge, type SourceParts } from './parts.ts';
import { singular } from './singular.ts';

/**
 * The type of a source whose head is a role: officials, aides, people.
 * - `two officials`, `a source`, `Orvel’s allies`, `an attendee`: anonymous
 * - `people`, `Norvian officials`, `some members`, `allies` of a country: generic
 * - `port officials [urged], [felt]`, `an official [told the jury]`: nobody told a reporter anything
 * - not: `Orvel’s chief aide`: one person, whom readers know
 */
export function kindOfRole(reading: Reading, parts: SourceParts, setting: Setting): Kind {
  const { words } = reading;
  const { lemma, plural, determiner, count } = parts;
  const definite = words.definites.has(determiner);
  if (setting.basis) return kind('anonymous', 'says how it knows, without a name');
  if (!plural && countsMany(reading, parts)) return kind('generic', 'somebody');
  if (!plural && isOwned(reading, parts)) return kind('named', 'somebody’s own', true);
  if (setting.told) return kind('anonymous', 'told an outlet, without a name');
  if (setting.elsewhere) return kind('generic', 'told to others', true);
  const group = opensGroup(reading, parts);
  if (setting.secret && plural) return kind('anonymous', 'said in private, without a name');
  if (plural && words.circle.has(lemma) && isCircle(reading, parts))
    return kind('anonymous', 'somebody’s circle, without a name');
  if (words.bareRoles.has(lemma)) return kindOfBareRole(reading, parts, setting);
  if (definite) return kind('anonymous', 'role without a name', true);
  if (plural && !count && isJoined(reading, parts)) return kind('generic', 'people at large', true);
  if (words.officials.has(lemma) && plural && (!count || group) && parts.seniority === null) {
    if (group || words.openers.has(determiner) || !setting.reports || isNational(reading, parts))
      return kind('generic', 'officials at large', setting.reports);
    return kind('anonymous', 'officials without a name', true);
  }
  return kind(
    'anonymous',
    count ? 'counted, without a name' : 'role without a name',
    plural && !count,
  );
}

/** `an attendee`, `one member`, `former employees`: heads that need more to be a source at all. */
function kindOfBareRole(reading: Reading, parts: SourceParts, setting: Setting): Kind {
  const { words } = reading;
  const { lemma, plural, determiner, count, modifiers, tense } = parts;
  if (modifiers && isAge(reading, modifiers.first)) return kind('generic', 'somebody');
  if (words.definites.has(determiner)) return kind('generic', 'definite person', true);
  const tied = !!modifiers && (!plural || (!!count && !opensGroup(reading, parts)));
  if (!plural && (count || tense)) return kind('anonymous', 'counted, without a name');
  if (tense && count) return kind('anonymous', 'counted, without a name');
  if (!plural && words.insiders.has(lemma) && setting.reports)
    return kind('anonymous', 'one who was there, without a name');
  return kind(
    tied ? 'anonymous' : 'generic',
    tied ? 'role without a name' : 'people at large',
    true,
  );
}

/** "many", "two" before a singular: the head is an adjective ("so many Republican claims"). */
export const countsMany = (reading: Reading, parts: SourceParts): boolean =>
  opensGroup(reading, parts) &&
  !['some', 'any', 'other'].includes(reading.tokens[parts.count?.first ?? 0]?.lower ?? '');

/** `Orvel’s former campaign manager`: one person, whom readers know. */
export const isOwned = ({ tokens }: Reading, { core, head }: SourceParts): boolean =>
  tokens.slice(core.first + 1, head).some(({ lower }) => lower === "'s");

/**
 * `her allies`, `Orvel’s friends`, `Orvel strategists`, `allies of the mayor`: of a person; not of a party or a
 * country.
 */
function isCircle(reading: Reading, parts: SourceParts): boolean {
  const { tokens, words } = reading;
  const { determiner, core, head, range } = parts;
  if (words.partitives.has(tokens[core.end]?.lower ?? ''))
    return words.offices.has((tokens[range.end - 1] as Token).lower);
  if (words.owners.has(determiner)) return true;
  for (let at = core.first; at < head; at++) {
    const { lower } = tokens[at] as Token;
    const state = words.nationalities.has(lower) || words.countries.has(lower);
    if (state || words.parties.has(singular(lower)) || words.bodies.has(lower)) return false;
  }
  const owner = tokens[head - 1];
  if (isOwned(reading, parts)) return true;
  return (
    head > core.first &&
    !!owner &&
    isCapital(owner) &&
    owner.kind === 'word' &&
    !isFirst(reading, head - 1)
  );
}

/** Capitals at the start of a sentence say nothing. */
function isFirst(reading: Reading, at: number): boolean {
  const { words, tokens } = reading;
  const { lower } = tokens[at] as Token;
  return (
    sentenceAt(reading, at).first === at &&
    [words.seniority, words.tenses, words.adverbs].some((set) => set.has(lower))
  );
}

/** `envoys and ministers`, uncounted: two open groups, nobody in particular; not `current and former officials`. */
function isJoined({ tokens, words }: Reading, { core, head }: SourceParts): boolean {
  for (let at = core.first + 1; at < head; at++)
    if (words.conjunctions.has((tokens[at] as Token).lower)) {
      const { lower } = tokens[at - 1] as Token;
      const lemma = singular(lower);
      return lemma !== lower && !words.roles.has(lemma);
    }
  return false;
}

/** "some", "many", "most": an open group, unless it is "some of her aides". */
export const opensGroup = ({ tokens, words }: Reading, { count, core }: SourceParts): boolean =>
  !!count && count.first >= core.first && words.openers.has((tokens[count.first] as Token).lower);

/** Nothing but a nationality stands before the head: the officials of a country in general. */
function isNational({ tokens, words }: Reading, { modifiers }: SourceParts): boolean {
  if (!modifiers) return false;
  const says = (word: string) =>
    [words.nationalities, words.conjunctions, words.directions].some((set) => set.has(word));
  for (let at = modifiers.first; at < modifiers.end; at++)
    if (!says((tokens[at] as Token).lower)) return false;
  return true;
}
