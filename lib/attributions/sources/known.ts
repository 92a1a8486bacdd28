import type { Token } from '../../text/tokens.ts';
import type { SourceType } from '../attribution.ts';
import type { Reading } from '../reading.ts';
import { isCapital } from '../rules/noun-phrase.ts';
import type { SourceParts } from './parts.ts';
import { singular } from './singular.ts';

/** One source of the article, gathered from its mentions so far. */
export interface Known {
  id: number;
  type: SourceType;
  lemma: string;
  /** What else it is called where it is named: "Ivo Lenk, a senior port official". */
  roles: ReadonlySet<string>;
  plural: boolean;
  /** Its last mention with a noun is of one person: "two officials and a diplomat ... the diplomat ... he". */
  single: boolean;
  /** Lower-cased words of the name. */
  names: ReadonlySet<string>;
  /** Words before its head: "us", "senior". */
  modifiers: ReadonlySet<string>;
  /** Token of its last mention. */
  last: number;
  /** A mention of it reports. */
  firm: boolean;
}

/** Heads in the apposition or before the name, of a source with a name. */
export function rolesOf(reading: Reading, parts: SourceParts): Set<string> {
  const { tokens, words } = reading;
  const roles = new Set<string>();
  if (!parts.name) return roles;
  for (let at = parts.range.first; at < parts.range.end; at++) {
    const lemma = singular((tokens[at] as Token).lower);
    if (words.roles.has(lemma) || words.offices.has(lemma) || words.spokespeople.has(lemma))
      roles.add(lemma);
  }
  return roles;
}

export function modifiersOf({ tokens }: Reading, { modifiers }: SourceParts): Set<string> {
  const range = modifiers ? tokens.slice(modifiers.first, modifiers.end) : [];
  return new Set(
    range.filter(({ kind }) => kind === 'word').map(({ lower }) => lower.replaceAll('.', '')),
  );
}

export function namesOf({ tokens, words }: Reading, { core }: SourceParts): Set<string> {
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
