import { wordStandsIn } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { inOneSentence, type Reading } from '../reading.ts';
import { type Known, modifiersOf, namesOf } from './known.ts';
import type { SourceKind } from './mention.ts';
import { MOST_NEAR } from './most-near.ts';
import type { SourceParts } from './parts.ts';
import { opensGroup } from './role.ts';
import { type Person, peopleBetween } from './roster.ts';

/** A pronoun looks back no further than this. In tokens. */
const PRONOUN_REACH = 160;
/** "she" for somebody without a name stands close by. In tokens. */
const NEAR = 60;

/**
 * Which of the sources so far a mention means; null when it is a new one.
 * - `the officials`, `they`, `one of the sources`, `Orvel` after `Mayor Ana Orvel`
 * - not: `another official`, `some officials`
 */
export function antecedent(
  reading: Reading,
  mention: SourceKind,
  known: readonly Known[],
): Known | null {
  const { words, tokens } = reading;
  const { parts, kind } = mention;
  const here = newest(known, ({ last }) => last === parts.head);
  if (here) return here; // `[An aide] said so, adding ...`: the same words
  if (parts.pronoun) {
    const near = known
      .slice(-MOST_NEAR)
      .filter(
        ({ last, type }) => parts.head - last < PRONOUN_REACH && (kind.open || type === kind.type),
      );
    switch (words.pronouns.get(parts.pronoun)) {
      case 'person':
        return person(reading, near, parts.head);
      case 'people':
        return people(reading, near, parts.head);
      case 'thing':
        return newest(near, ({ type }) => type === 'organisation' || type === 'document');
      default:
        return null;
    }
  }
  if (parts.name || kind.type === 'organisation') {
    const names = namesOf(reading, parts);
    const single = isSingle(reading, parts);
    return newest(
      known,
      (other) =>
        other.type === kind.type &&
        // "Orvel and Lenk" are neither of the two; a body is called by parts of its name
        (kind.type === 'organisation' || other.single === single) &&
        shares(names, other.names),
    );
  }
  if (further(reading, parts) || words.speakers.has(parts.determiner)) return null;
  const definite = words.definites.has(parts.determiner);
  const partOf = !!parts.count && words.inside.has((tokens[parts.count.end - 1] as Token).lower);
  const role = words.roles.has(parts.lemma);
  const alone = parts.range.end === parts.core.end; // "sources at another club" are described anew
  const bare = kind.open && parts.plural && role && alone && !opensGroup(reading, parts);
  if (!definite && !partOf && !bare) return null;
  if (!mention.firm && parts.lemma === 'person') return null; // "the people" who act are the public
  const own = modifiersOf(reading, parts);
  const fits = ({ modifiers }: Known) =>
    [...own].every((word) => modifiers.has(word)) &&
    (definite || partOf || own.size === modifiers.size);
  return (
    newest(
      known,
      (other) =>
        (kind.open || partOf || other.type === kind.type) &&
        (other.lemma === parts.lemma || (definite && other.roles.has(parts.lemma))) &&
        // "two players ... one of the players ... the player"
        (other.plural === parts.plural || partOf || (!parts.plural && other.single)) &&
        (fits(other) || other.roles.has(parts.lemma)),
    ) ??
    (definite &&
    !parts.modifiers &&
    (words.vague.has(parts.lemma) || words.officials.has(parts.lemma))
      ? newest(known, ({ type, last }) => type === 'anonymous' && parts.head - last < PRONOUN_REACH)
      : null)
  );
}

/** Of those that fit, one who surely speaks, if there is one, and of them who spoke last. */
function newest(known: readonly Known[], fits: (one: Known) => boolean): Known | null {
  let found: Known | null = null;
  for (let at = Math.max(0, known.length - MOST_NEAR); at < known.length; at++) {
    const one = known[at] as Known;
    const newer = !found || (one.firm === found.firm ? one.last > found.last : one.firm);
    if (newer && fits(one)) found = one;
  }
  return found;
}

/** "the diplomat", after "the diplomat Ivo Lenk": whom the text has named since the last diplomat who spoke. */
export function namedBefore(
  reading: Reading,
  { parts, kind }: SourceKind,
  same: Known | null,
): Person | null {
  const points = kind.open && !parts.plural && reading.words.definites.has(parts.determiner);
  if (!points || !reading.words.roles.has(parts.lemma)) return null;
  const since = same?.type === 'named' ? parts.head : (same?.last ?? -1);
  const people = peopleBetween(reading, since, parts.range.first);
  return people.findLast(({ roles }) => roles.has(parts.lemma)) ?? null;
}

/**
 * One more of those who spoke last; null for a mention with a noun of its own.
 * - `another`, `the second`, without a noun; `the first person`, `the other source`, whose noun says nothing more
 */
export function elliptic(
  { tokens, words }: Reading,
  { parts, kind, firm }: SourceKind,
  known: readonly Known[],
): Known | null {
  const { head, range, core, lemma } = parts;
  if (!firm || parts.pronoun || range.end > core.end || kind.type === 'anonymous') return null;
  const last = newest(known, ({ firm }) => firm);
  if (last?.type !== 'anonymous' || head - last.last > PRONOUN_REACH) return null;
  const { lower } = tokens[head] as Token;
  const alone = words.furthers.has(lower) || words.counts.has(lower);
  const same =
    lemma === last.lemma && words.vague.has(lemma) && words.definites.has(parts.determiner);
  return alone || same ? last : null;
}

/** "they" are the nearest people; without a name only when the text has not named two others since. */
function people(reading: Reading, near: readonly Known[], at: number): Known | null {
  const found =
    newest(near, ({ plural }) => plural) ?? newest(near, ({ type }) => type !== 'document');
  return found?.type === 'anonymous' && namedSince(reading, found.last, at) > 1 ? null : found;
}

/** How many people the text has named between two tokens, outside quotations, by their last names. */
const namedSince = (reading: Reading, from: number, to: number): number =>
  new Set(
    peopleBetween(reading, from + 1, to)
      .filter(({ end }) => !reading.quoted[end - 1])
      .map(({ names }) => [...names].at(-1)),
  ).size;

/**
 * "she" is the nearest single person, a spokeswoman too; one without a name only right after, and when the text
 * has named nobody since.
 */
function person(reading: Reading, near: readonly Known[], at: number): Known | null {
  // who is spoken of inside a quotation is not the one who speaks
  const quoted = reading.quoted[at] === 1;
  const isNear = (last: number) => at - last < NEAR && !namedSince(reading, last, at);
  const found = newest(
    near,
    ({ single, type, lemma, last }) =>
      single &&
      (type === 'named' ||
        ((type === 'anonymous' ? !quoted : reading.words.spokespeople.has(lemma)) && isNear(last))),
  );
  if (found?.type !== 'anonymous') return found;
  const later = newest(near, ({ last }) => last > found.last);
  // "an aide said ... A fisherman said ... He said": who spoke last; "according to Lenk, they left when he called": neither
  if (later?.single && later.type === 'generic') return later;
  return later && inOneSentence(reading, later.last, at) ? null : found;
}

/**
 * Whether a mention is from then on "he" or "she".
 * - `the player`, `one of the players`, `Tessa Rooks`
 * - not: `the Rooks`, `Orvel and Lenk`
 */
export function isSingle(reading: Reading, parts: SourceParts): boolean {
  const { tokens, words } = reading;
  const { count, core, plural, determiner } = parts;
  const several = wordStandsIn(words.conjunctions, tokens, core);
  if (parts.name) return !several && !(plural && determiner);
  const first = count?.end === core.first ? tokens[count.first] : null;
  return !plural || (!!first && words.singles.has(first.lower));
}

/** "another official", "a second source": a new person. */
const further = ({ tokens, words }: Reading, { range, head }: SourceParts): boolean =>
  tokens.slice(range.first, head).some(({ lower }) => words.furthers.has(lower));

/** Two names are one person's when the shorter is part of the longer, or the last words agree. */
function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (!a.size || !b.size) return false;
  return b.has(lastOf(a)) || a.has(lastOf(b));
}

function lastOf(names: ReadonlySet<string>): string {
  let last = '';
  for (const name of names) last = name;
  return last;
}
