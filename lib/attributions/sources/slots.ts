import type { TokenRange } from '../../text/sentences.ts';
import { type Span, spanOfRange } from '../../text/token-span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Slots } from '../attribution.ts';
import { phraseAt, type Reading } from '../reading.ts';
import { type SourceParts, takeApart } from './parts.ts';

/** Where the things stand that a text may state about a source: token ranges, found once. */
export interface Stated {
  basis: TokenRange | null;
  wording: TokenRange | null;
  reason: TokenRange | null;
  via: TokenRange | null;
  /** The source itself told that outlet; else the outlet is the one that passes it on. */
  told: boolean;
}

/** The slots of a source without a name, each as the words of the text. */
export function slotsOf(reading: Reading, own: SourceParts, stated: Stated): Slots {
  const parts = closer(reading, own);
  const span = (range: TokenRange | null): Span | undefined =>
    range ? spanOfRange(reading.tokens, range) : undefined;
  const one = (at: number | null) => (at === null ? null : { first: at, end: at + 1 });
  const { wording } = stated;
  const words = !!wording && wording.first <= parts.head && parts.head < wording.end;
  const said = own.pronoun || words; // "declined to be named" is no role
  const role = said ? null : roleOf(reading, parts);
  const slots: Record<string, Span | undefined> = {
    count: span(said ? null : countOf(reading, own.count ?? parts.count)),
    affiliation: span(said ? null : affiliationOf(reading, parts)),
    role: span(role),
    seniority: span(one(parts.seniority)),
    basis: span(stated.basis),
    reason: span(stated.reason),
    via: span(stated.via),
    wording: span(stated.wording),
  };
  return Object.fromEntries(Object.entries(slots).filter(([, value]) => value)) as Slots;
}

/** "second" says which, not how many. */
function countOf({ tokens, words }: Reading, count: TokenRange | null): TokenRange | null {
  const ordinal = count && words.furthers.has((tokens[count.end - 1] as Token).lower);
  return ordinal ? null : count;
}

/** `one of the sources, [a senior ministry official]`: the apposition says more than a bare head; else the source. */
function closer(reading: Reading, own: SourceParts): SourceParts {
  const { tokens, words } = reading;
  const { core, range, lemma, modifiers, seniority } = own;
  if (!words.vague.has(lemma) || modifiers || seniority !== null || tokens[core.end]?.text !== ',')
    return own;
  const more = { first: core.end + 1, end: range.end };
  if (more.end <= more.first || words.relatives.has((tokens[more.first] as Token).lower))
    return own;
  const parts = takeApart(reading, more);
  return words.roles.has(parts.lemma) ? parts : own;
}

/** The head, with what is joined to it: "friends, aides and allies"; none when it is a count alone ("another"). */
function roleOf({ tokens, words }: Reading, { head, core }: SourceParts): TokenRange | null {
  const { lower } = tokens[head] as Token;
  if (words.counts.has(lower) || words.determiners.has(lower)) return null;
  let first = head;
  while (words.conjunctions.has(tokens[first - 1]?.lower ?? '') && first - 2 >= core.first)
    first -= 2;
  return { first, end: head + 1 };
}

/**
 * Of which body: the words before the head, its owner, or what follows "in", "at", "to".
 * - `[US] officials`, `[Orvel]'s aides`, `officials in [the harbour ministry]`
 * - not: `people close to the club`: that is how they know
 */
function affiliationOf(reading: Reading, parts: SourceParts): TokenRange | null {
  const { tokens, words } = reading;
  const { modifiers, core, range } = parts;
  if (modifiers) {
    let { first, end } = modifiers;
    const role = roleOf(reading, parts);
    if (role) end = Math.min(end, Math.max(first, role.first));
    while (first < end && skips(reading, first)) first++;
    if (end > first && ["'s", '’', "'"].includes((tokens[end - 1] as Token).lower)) end--;
    const owner = tokens.slice(first, end).findLastIndex(({ lower }) => lower === "'s");
    if (owner > 0) end = first + owner;
    if (end > first) return { first, end };
  }
  const at = core.end;
  if (at >= range.end - 1 || !words.inside.has((tokens[at] as Token).lower)) return null;
  if (phraseAt(reading, 'basis', at, range.end)) return null;
  let end = at + 1;
  while (end < range.end && /[\p{L}\p{N}'’.-]/u.test((tokens[end] as Token).text[0] as string)) {
    const { lower } = tokens[end] as Token;
    if (words.relatives.has(lower) || words.verbs.has(lower)) break;
    end++;
  }
  return end > at + 1 ? { first: at + 1, end } : null;
}

function skips(reading: Reading, at: number): boolean {
  const { tokens, words } = reading;
  if (phraseAt(reading, 'anonymity', at, at + 1)) return true;
  const { lower, kind } = tokens[at] as Token;
  return (
    kind === 'punctuation' ||
    words.tenses.has(lower) ||
    words.seniority.has(lower) ||
    words.conjunctions.has(lower) ||
    lower.endsWith('ly')
  );
}
