import type { SourceType } from '../attribution.ts';
import type { Reading } from '../reading.ts';
import { antecedent, elliptic, isSingle, namedBefore } from './antecedent.ts';
import { anchorHeadlines } from './headlines.ts';
import { type Known, modifiersOf, namesOf, rolesOf } from './known.ts';
import type { SourceKind } from './mention.ts';

/** What linking makes of one mention. */
export interface Linked {
  sourceId: number;
  type: SourceType;
  reason: string | null;
}

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
      if (mention.firm && !same.firm && kind.type === 'anonymous') same.type = kind.type;
      same.last = parts.head;
      same.firm ||= mention.firm;
      if (!parts.pronoun) same.single = isSingle(reading, parts);
      if (kind.type === 'named' && !parts.pronoun)
        same.names = new Set([...same.names, ...namesOf(reading, parts)]);
      const inherits = kind.open && same.type !== kind.type;
      return {
        sourceId: same.id,
        type: inherits ? same.type : kind.type,
        reason: inherits ? 'the same source as before' : null,
      };
    }
    const group = elliptic(reading, mention, known);
    const type = person ? 'named' : (group?.type ?? kind.type);
    const called = type === 'named' || type === 'organisation';
    // whoever writes "I" is nobody's "she"
    const writes = reading.words.pronouns.get(parts.pronoun ?? '') === 'speaker';
    if (writes) return { sourceId: next++, type, reason: null };
    known.push({
      id: next,
      type,
      lemma: group?.lemma ?? parts.lemma,
      roles: person?.roles ?? rolesOf(reading, parts),
      plural: !isSingle(reading, parts),
      single: isSingle(reading, parts),
      names: person?.names ?? (called ? namesOf(reading, parts) : new Set<string>()),
      modifiers: modifiersOf(reading, parts),
      last: parts.head,
      firm: mention.firm,
    });
    const reason = person ? 'named in the text before' : group && 'another of those before';
    return { sourceId: next++, type, reason: reason ?? null };
  });
  return anchorHeadlines(reading, mentions, linked);
}
