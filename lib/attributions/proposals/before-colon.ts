import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { isCapital, phraseBefore } from '../rules/noun-phrase.ts';
import { singular } from '../sources/singular.ts';

/** What may stand between two words of a name, besides a conjunction: `Ana R. Orvel`, `(Korvel)`, `Wire’s`. */
const BETWEEN = new Set(['.', '(', ')', '-', "'", '’', "'s"]);
/** Fewer words are a term or a title rather than what somebody says. */
const FEWEST = 4;
const PRIOR = 0.6;

/**
 * Who says a quotation that a name and a colon lead to, where nobody has been found.
 * - `More from [Lenk]: [“The quay is shut until May.”]`, `By dawn it was dry - [Ana Orvel]: [“We got out in time.”]`
 * - `[A senior port source]: [“It is over.”]`: or somebody without a name
 * - not: `Note: “The quay is shut until May.”`, `Korvel Weekly: “The Long Winter of the Port”`, a title
 * @param found what has been found so far
 */
export function beforeColons(reading: Reading, found: readonly Draft[]): Draft[] {
  const { prose, tokens, words, quoted } = reading;
  const taken = new Uint8Array(tokens.length);
  for (const { content } of found) for (const { first, end } of content) taken.fill(1, first, end);
  const names = new Set(
    found.map(({ source }) => source && (tokens[source.end - 1] as Token).spelling),
  );
  const isPartOfName = (token: Token) =>
    isCapital(token) ||
    words.conjunctions.has(token.lower) ||
    (BETWEEN.has(token.lower) && (token.lower !== '-' || token.glued));
  return prose.quotations.flatMap(({ first, end }): Draft[] => {
    const colon = first - 2;
    if (tokens[colon]?.text !== ':' || taken[first] || taken[end - 1]) return [];
    const said = tokens.slice(first, end).filter(({ kind }) => kind === 'word');
    if (said.length < FEWEST || said.filter(isCapital).length * 2 > said.length) return [];
    const start = sentenceAt(reading, colon).first;
    if (colon === start) return [];
    let name = colon;
    while (name > start && isPartOfName(tokens[name - 1] as Token)) name--;
    while (name < colon && !isCapital(tokens[name] as Token)) name++; // a dash
    const people = words.roles.has(singular((tokens[colon - 1] as Token).lower));
    const role = name === colon && people && phraseBefore(reading, colon - 1, start);
    if (role) name = role.first;
    const opening = tokens[name] as Token;
    const leads = tokens[name - 1] as Token;
    const opens = name === start || leads?.kind === 'punctuation';
    const several = colon - name > 1 || names.has(opening.spelling);
    const named = opens ? several : role || words.credits.has(leads.lower);
    if (!named || name === colon || words.labels.has(opening.lower)) return [];
    const content = [{ first: first - 1, end: quoted[end] === 3 ? end + 1 : end }];
    const cue = { first: colon, end: first - 1 };
    const reasons = ['colon before a quotation'];
    return [{ source: { first: name, end: colon }, cue, content, confidence: PRIOR, reasons }];
  });
}
