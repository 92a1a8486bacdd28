import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { tokensWith } from '../../text/triggers.ts';
import { LEARNS, QUOTES } from '../known-words.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import type { Linked } from './link.ts';
import type { SourceKind } from './mention.ts';
import { MOST_NEAR } from './most-near.ts';
import { outletAt, outletBefore } from './outlet.ts';
import type { SourceParts } from './parts.ts';
import { singular } from './singular.ts';
import type { Stated } from './slots.ts';

/** How much of the words after "quoted" says who was quoted. In tokens. */
const OBJECT = 6;
/** "One of them", "another source" belong to a telling that is not further up. In paragraphs. */
const NEAR = 3;

/**
 * To whom each unnamed source spoke, where its own sentence does not say so.
 * - `Two aides told Reuters ... The aides said`: the same source, the same outlet
 * - `Three officials who spoke to Reuters said ... One official said`: one of those
 * - `The Post has learned ... sources said`: whoever speaks after it spoke to the Post
 * - not: `Two aides told Reuters ... A diplomat said`: somebody else
 * @param outlet whose article it is; "" when nobody knows: then "has learned" may be its own words or another's
 * @returns for each mention the words that name the outlet
 */
export function carriedVia(
  reading: Reading,
  mentions: readonly (SourceKind | null)[],
  linked: readonly Linked[],
  stated: readonly Stated[],
  outlet: string,
): (TokenRange | null)[] {
  const own = new Map<number, TokenRange>();
  stated.forEach(({ via }, index) => {
    const id = (linked[index] as Linked).sourceId;
    if (via && !own.has(id)) own.set(id, via);
  });
  const learned = outlet ? learnedBy(reading) : null;
  const passedOn = passedOnIn(reading);
  let next = 0;
  const places: Place[] = [];
  const met = new Set<number>();
  return mentions.map((mention, index) => {
    const { sourceId, type } = linked[index] as Linked;
    const first = !met.has(sourceId);
    met.add(sourceId);
    if (!mention || type !== 'anonymous') return null;
    const { parts } = mention;
    for (; (passedOn[next]?.at ?? parts.head) < parts.head; next++)
      places.push(passedOn[next] as Place);
    const said = stated[index]?.via ?? own.get(sourceId) ?? null;
    if (said) {
      const lemmas = rolesIn(reading, parts);
      if (!parts.pronoun) places.push({ at: parts.head, via: said, lemmas });
      return said;
    }
    if (first) {
      const place = places.slice(-MOST_NEAR).findLast((one) => isOneMore(reading, parts, one));
      if (place) return place.via;
    }
    return learned && learned.end <= parts.range.first ? learned : null;
  });
}

/** Where somebody is said to have spoken to an outlet: token, outlet, and what they may be called. */
interface Place {
  at: number;
  via: TokenRange;
  lemmas: readonly string[];
}

/** `[The Post] quoted another official`: people without a name whom an outlet passes on. */
function passedOnIn(reading: Reading): Place[] {
  const { tokens, quoted } = reading;
  const places: Place[] = [];
  for (const at of tokensWith(reading, QUOTES)) {
    if (quoted[at]) continue;
    const { first, end } = sentenceAt(reading, at);
    const via = outletBefore(reading, at, first);
    if (!via) continue;
    const following = tokens.slice(at + 1, Math.min(end, at + 1 + OBJECT));
    places.push({ at, via, lemmas: following.map((token) => singular(token.lower)) });
  }
  return places;
}

/** All the heads of a source: "two officials and a diplomat". */
function rolesIn({ tokens, words }: Reading, { range, lemma }: SourceParts): string[] {
  const lemmas = tokens.slice(range.first, range.end).map(({ lower }) => singular(lower));
  return [lemma, ...lemmas.filter((word) => words.roles.has(word))];
}

/** "One official", "the second official", "another source", "another" soon after officials, sources; "the diplomat" of two officials and a diplomat. */
function isOneMore(reading: Reading, parts: SourceParts, place: Place): boolean {
  const { paragraphOf, tokens, words } = reading;
  const paragraph = (at: number) => paragraphOf[at] as number;
  if (place.at >= parts.head || paragraph(parts.head) - paragraph(place.at) > NEAR) return false;
  if (words.furthers.has((tokens[parts.head] as Token).lower)) return true;
  if (!place.lemmas.includes(parts.lemma)) return false;
  if (words.definites.has(parts.determiner)) return true;
  if (parts.plural) return false;
  return tokens
    .slice(parts.core.first, parts.head)
    .some(({ lower }) => words.furthers.has(lower) || words.counts.has(lower));
}

/** `[The Post] has learned`: the first outlet that says so of itself. */
function learnedBy(reading: Reading): TokenRange | null {
  const { tokens, words } = reading;
  for (const at of tokensWith(reading, LEARNS)) {
    const verb = words.auxiliaries.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
    for (let first = Math.max(0, verb - 5); first < verb; first++) {
      const length = outletAt(reading, first, verb);
      if (first + length === verb) return { first, end: verb };
    }
  }
  return null;
}
