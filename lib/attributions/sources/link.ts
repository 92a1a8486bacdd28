import type { Token } from '../../text/tokens.ts';
import type { SourceType } from '../attribution.ts';
import type { Reading } from '../reading.ts';
import { isCapital } from '../rules/noun-phrase.ts';
import type { SourceKind } from './mention.ts';
import { isName } from './names.ts';
import type { SourceParts } from './parts.ts';
import { opensGroup } from './role.ts';
import { type Person, rosterOf } from './roster.ts';
import { singular } from './singular.ts';

/** One source of the article, gathered from its mentions so far. */
interface Known {
  id: number;
  type: SourceType;
  lemma: string;
  /** What else it is called where it is named: "Ivo Lenk, a senior port official". */
  roles: ReadonlySet<string>;
  plural: boolean;
  /** Lower-cased words of the name. */
  names: ReadonlySet<string>;
  /** Words before its head: "us", "senior". */
  modifiers: ReadonlySet<string>;
  /** Token of its last mention. */
  last: number;
  /** A mention of it reports. */
  firm: boolean;
}

/** What linking makes of one mention. */
export interface Linked {
  sourceId: number;
  type: SourceType;
  reason: string | null;
}

/** A pronoun looks back no further than this. In tokens. */
const PRONOUN_REACH = 160;
/** "she" for somebody without a name stands close by. In tokens. */
const NEAR = 60;
/** The headline and the standfirst may say "officials" before the lead says who. In paragraphs. */
const HEADLINES = 3;

/**
 * Gathers the mentions of an article into its sources, in order of the text.
 * - `two US officials ... The officials ... they ... one of the sources`: one source, anonymous throughout
 * - `Mayor Ana Orvel ... Orvel ... she ... the mayor`: one source, named
 * - not: `another official` is somebody else
 */
export function linkSources(reading: Reading, mentions: readonly (SourceKind | null)[]): Linked[] {
  const known: Known[] = [];
  let next = 0;
  const linked = mentions.map((mention): Linked => {
    if (!mention) return { sourceId: next++, type: 'unattributed', reason: null };
    const { parts, kind } = mention;
    const same = antecedent(reading, mention, known);
    const person = namedBefore(reading, mention, same);
    if (same && !person) {
      same.last = parts.head;
      same.firm ||= mention.firm;
      if (kind.type === 'named' && !parts.pronoun)
        same.names = new Set([...same.names, ...namesOf(reading, parts)]);
      const inherits = kind.open && same.type !== kind.type && same.type !== 'unattributed';
      return {
        sourceId: same.id,
        type: inherits ? same.type : kind.type,
        reason: inherits ? 'the same source as before' : null,
      };
    }
    const type = person ? 'named' : kind.type;
    const called = type === 'named' || type === 'organisation';
    known.push({
      id: next,
      type,
      lemma: parts.lemma,
      roles: person?.roles ?? rolesOf(reading, parts),
      plural: parts.plural,
      names: person?.names ?? (called ? namesOf(reading, parts) : new Set<string>()),
      modifiers: modifiersOf(reading, parts),
      last: parts.head,
      firm: mention.firm,
    });
    return { sourceId: next++, type, reason: person ? 'named in the text before' : null };
  });
  return anchorHeadlines(reading, mentions, linked);
}

function antecedent(reading: Reading, mention: SourceKind, known: readonly Known[]): Known | null {
  const { words, tokens } = reading;
  const { parts, kind } = mention;
  const newest = [...known].sort((a, b) => Number(b.firm) - Number(a.firm) || b.last - a.last);
  if (parts.pronoun) {
    const near = newest.filter(
      ({ last, type }) => parts.head - last < PRONOUN_REACH && (kind.open || type === kind.type),
    );
    switch (words.pronouns.get(parts.pronoun)) {
      case 'person':
        return person(reading, near, parts.head);
      case 'people':
        return near.find(({ plural }) => plural) ?? near[0] ?? null;
      case 'thing':
        return near.find(({ type }) => type === 'organisation' || type === 'document') ?? null;
      default:
        return null;
    }
  }
  if (isName(reading, parts) || kind.type === 'organisation') {
    const names = namesOf(reading, parts);
    return newest.find((other) => other.type === kind.type && shares(names, other.names)) ?? null;
  }
  if (further(reading, parts)) return null;
  const definite = words.definites.has(parts.determiner);
  const partOf = !!parts.count && words.inside.has((tokens[parts.count.end - 1] as Token).lower);
  const role = words.roles.has(parts.lemma);
  const bare = kind.open && parts.plural && role && !opensGroup(reading, parts);
  if (!definite && !partOf && !bare) return null;
  if (!mention.firm && parts.lemma === 'person') return null; // "the people" who act are the public
  const own = modifiersOf(reading, parts);
  const fits = ({ modifiers }: Known) =>
    [...own].every((word) => modifiers.has(word)) &&
    (definite || partOf || own.size === modifiers.size);
  return (
    newest.find(
      (other) =>
        (kind.open || partOf || other.type === kind.type) &&
        (other.lemma === parts.lemma || (definite && other.roles.has(parts.lemma))) &&
        (other.plural === parts.plural || partOf) &&
        (fits(other) || other.roles.has(parts.lemma)),
    ) ??
    (definite && role && !parts.modifiers
      ? (newest.find(
          ({ type, last }) => type === 'anonymous' && parts.head - last < PRONOUN_REACH,
        ) ?? null)
      : null)
  );
}

/** "the diplomat", after "the diplomat Ivo Lenk": whom the text has named since the last diplomat who spoke. */
function namedBefore(
  reading: Reading,
  { parts, kind }: SourceKind,
  same: Known | null,
): Person | null {
  const points = kind.open && !parts.plural && reading.words.definites.has(parts.determiner);
  if (!points || !reading.words.roles.has(parts.lemma)) return null;
  const since = same?.type === 'named' ? parts.head : (same?.last ?? -1);
  const fits = rosterOf(reading).filter(
    ({ end, roles }) => end > since && end <= parts.range.first && roles.has(parts.lemma),
  );
  return fits.at(-1) ?? null;
}

/**
 * "she" is the nearest single person; one without a name only right after, and when the text
 * has named nobody since.
 */
function person(reading: Reading, near: readonly Known[], at: number): Known | null {
  const singles = near.filter(({ plural }) => !plural);
  const since = (last: number) =>
    rosterOf(reading).some(({ end }) => end > last + 1 && end <= at && !reading.quoted[end - 1]);
  return (
    singles.find(
      ({ type, last }) =>
        type === 'named' || (type === 'anonymous' && at - last < NEAR && !since(last)),
    ) ?? null
  );
}

/** "another official", "a second source": a new person. */
function further({ tokens, words }: Reading, { range, head }: SourceParts): boolean {
  for (let at = range.first; at < head; at++)
    if (words.furthers.has((tokens[at] as Token).lower)) return true;
  return false;
}

/** "say US officials" in the headline rests on the "two US officials" of the lead. */
function anchorHeadlines(
  reading: Reading,
  mentions: readonly (SourceKind | null)[],
  linked: readonly Linked[],
): Linked[] {
  return linked.map((one, index) => {
    const mention = mentions[index];
    if (!mention?.kind.open || one.type !== 'generic' || !mention.parts.plural) return one;
    if ((reading.paragraphOf[mention.parts.head] as number) >= HEADLINES) return one;
    const anchor = mentions.findIndex(
      (other, at) =>
        at > index &&
        linked[at]?.type === 'anonymous' &&
        other?.parts.plural &&
        other.parts.lemma === mention.parts.lemma,
    );
    const found = linked[anchor];
    return found ? { ...found, reason: 'named more closely below' } : one;
  });
}

/** Heads in the apposition or before the name, of a source with a name. */
function rolesOf(reading: Reading, parts: SourceParts): Set<string> {
  const { tokens, words } = reading;
  const roles = new Set<string>();
  if (!isName(reading, parts)) return roles;
  for (let at = parts.range.first; at < parts.range.end; at++) {
    const lemma = singular((tokens[at] as Token).lower);
    if (words.roles.has(lemma) || words.offices.has(lemma) || words.spokespeople.has(lemma))
      roles.add(lemma);
  }
  return roles;
}

function modifiersOf({ tokens }: Reading, { modifiers }: SourceParts): Set<string> {
  const range = modifiers ? tokens.slice(modifiers.first, modifiers.end) : [];
  return new Set(
    range.filter(({ kind }) => kind === 'word').map(({ lower }) => lower.replaceAll('.', '')),
  );
}

function namesOf({ tokens, words }: Reading, { core }: SourceParts): Set<string> {
  const names = new Set<string>();
  for (let at = core.first; at < core.end; at++) {
    const token = tokens[at] as Token;
    if (
      isCapital(token) &&
      token.kind === 'word' &&
      !words.titles.has(token.lower.replace('.', '')) &&
      !words.determiners.has(token.lower)
    )
      names.add(token.lower);
  }
  return names;
}

/** Two names are one person's when the shorter is part of the longer, or the last words agree. */
function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (!a.size || !b.size) return false;
  const last = [...a].at(-1) as string;
  return b.has(last) || a.has([...b].at(-1) as string);
}
