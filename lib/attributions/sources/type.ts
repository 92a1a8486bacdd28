import { phraseAt } from '../../text/phrases.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { SourceType } from '../attribution.ts';
import type { Reading } from '../reading.ts';
import { isCapital } from '../rules/noun-phrase.ts';
import type { SourceParts } from './parts.ts';
import { singular } from './singular.ts';

/** What a source is by its own words, before other mentions are looked at. */
export interface Kind {
  type: SourceType;
  /** The rule that decided. */
  reason: string;
  /** A definite or open mention ("the official", "US officials"): another mention may say more. */
  open: boolean;
}

const kind = (type: SourceType, reason: string, open = false): Kind => ({ type, reason, open });

/** What the words around a source say about it. */
export interface Setting {
  /** How the source knows. */
  basis: boolean;
  /** Anonymity is stated for it. */
  stated: boolean;
  /** It spoke to a named outlet. */
  told: boolean;
}

/**
 * The type of a source, from its own words and their setting.
 * - `two US officials`, `people familiar with the matter`, `a source`: anonymous
 * - `Mayor Ana Orvel`, `the mayor`: named; `the ministry`, `a police spokesman`: organisation; `the report`: document
 * - `critics`, `some voters`, `Norvian officials` in general: generic
 * - not: `an adviser, Ivo Lenk` is no anonymous adviser
 */
export function kindOf(reading: Reading, parts: SourceParts, setting: Setting): Kind {
  const { tokens, words } = reading;
  const { lemma, head, pronoun } = parts;
  if (setting.basis && standsForPeople(reading, parts))
    return kind('anonymous', 'says how it knows, without a name');
  if (pronoun) return kindOfPronoun(reading, pronoun);
  const name = isName(reading, parts);
  if (name && joinsName(reading, parts)) return kind('named', 'proper name');
  if (setting.stated && !name && !isBody(reading, parts) && !words.documents.has(lemma))
    return kind('anonymous', 'anonymity stated');
  if (holdsName(reading, parts)) return kind('named', 'a name in apposition');
  if (startsWithName(reading, parts)) return kind('named', 'a name and others');
  const capital = isCapital(tokens[head] as Token) && head > startOfSentence(reading, head);
  if (words.spokespeople.has(lemma))
    return kind('organisation', 'unnamed spokesperson on the record');
  if (words.roles.has(lemma)) return kindOfRole(reading, parts, setting);
  const opening = head === startOfSentence(reading, head);
  if (words.documents.has(lemma) && (opening || !isCapital(tokens[head] as Token)))
    return kind('document', 'carrier of words');
  if (isBody(reading, parts)) return kind('organisation', 'body');
  if (words.partisans.has(lemma) || words.groups.has(lemma)) {
    const one =
      !parts.plural && (parts.determiner === 'a' || parts.determiner === 'an' || !!parts.count);
    const ranked =
      parts.seniority !== null && (!!parts.count || !parts.plural) && !opensGroup(reading, parts);
    if (setting.basis || setting.told) return kind('anonymous', 'knows, without a name');
    if (words.partisans.has(lemma) && (ranked || (one && capital)))
      return kind('anonymous', 'one of a party, without a name');
    if (parts.plural || one || !words.offices.has(lemma))
      return kind('generic', 'open group', true);
  }
  if (name) return kind('named', 'proper name');
  if (setting.told && (parts.determiner === 'a' || parts.determiner === 'an'))
    return kind('anonymous', 'told an outlet, without a name');
  if (words.offices.has(lemma) && !parts.plural) return kind('named', 'office', true);
  if (parts.plural || words.nationalities.has(lemma))
    return kind('generic', 'plural without a name', true);
  if (parts.determiner === 'a' || parts.determiner === 'an') return kind('generic', 'somebody');
  return kind(
    isCapital(tokens[head] as Token) ? 'named' : parts.determiner ? 'named' : 'generic',
    'remaining',
    true,
  );
}

const startOfSentence = ({ prose, sentenceOf }: Reading, at: number): number =>
  (prose.sentences[sentenceOf[at] as number] as TokenRange).first;

function kindOfPronoun({ words }: Reading, pronoun: string): Kind {
  switch (words.pronouns.get(pronoun)) {
    case 'thing':
      return kind('organisation', 'pronoun', true);
    case 'open':
      return kind('generic', 'open pronoun', true);
    default:
      return kind('named', 'pronoun', true);
  }
}

/** `two officials`, `a source`, `people familiar with`; not `people`, `Norvian officials`, `some members`. */
function kindOfRole(reading: Reading, parts: SourceParts, setting: Setting): Kind {
  const { words } = reading;
  const { lemma, plural, determiner, count } = parts;
  const definite = !!determiner && determiner !== 'a' && determiner !== 'an';
  if (setting.basis) return kind('anonymous', 'says how it knows, without a name');
  if (setting.told) return kind('anonymous', 'told an outlet, without a name');
  if (!plural && owned(reading, parts)) return kind('named', 'somebody’s own', true);
  const group = opensGroup(reading, parts);
  if (words.bareRoles.has(lemma)) {
    const tied = !!parts.modifiers && (!plural || (!!count && !group));
    if (!plural && (count || parts.tense) && !definite)
      return kind('anonymous', 'counted, without a name');
    if (parts.tense && count) return kind('anonymous', 'counted, without a name');
    if (definite) return kind('generic', 'definite person', true);
    return kind(
      tied ? 'anonymous' : 'generic',
      tied ? 'role without a name' : 'people at large',
      true,
    );
  }
  if (definite) return kind('anonymous', 'role without a name', true);
  if (plural && !count && joined(reading, parts)) return kind('generic', 'people at large', true);
  if (words.officials.has(lemma) && plural && (!count || group) && parts.seniority === null) {
    if (group || isNational(reading, parts)) return kind('generic', 'officials at large', true);
    return kind('anonymous', 'officials without a name', true);
  }
  return kind(
    'anonymous',
    count ? 'counted, without a name' : 'role without a name',
    plural && !count,
  );
}

/** `those familiar with it`, `others briefed on it`: no noun, but people who know. */
function standsForPeople({ tokens, words }: Reading, { head }: SourceParts): boolean {
  const { lower } = tokens[head] as Token;
  return words.determiners.has(lower) || words.counts.has(lower) || words.openers.has(lower);
}

/** `Orvel and her aides`: the named one speaks for the others. */
function startsWithName({ tokens, words }: Reading, { core, head }: SourceParts): boolean {
  for (let at = core.first; at < head; at++) {
    if (words.conjunctions.has((tokens[at] as Token).lower))
      return at > core.first && words.determiners.has((tokens[at + 1] as Token).lower);
    const token = tokens[at] as Token;
    const person = isCapital(token) || words.offices.has(token.lower);
    const opening = at === core.first && words.determiners.has(token.lower);
    if ((!person && !opening) || words.roles.has(singular(token.lower))) return false;
  }
  return false;
}

/** A title makes a name of what could be a country: `Rep. Ivo Jordan`. */
function joinsName({ tokens, words }: Reading, { core, head }: SourceParts): boolean {
  return (
    head > core.first && words.titles.has((tokens[core.first] as Token).lower.replace('.', ''))
  );
}

/** `Orvel’s former campaign manager`: one person, whom readers know. */
function owned({ tokens }: Reading, { core, head }: SourceParts): boolean {
  for (let at = core.first + 1; at < head; at++)
    if ((tokens[at] as Token).lower === "'s") return true;
  return false;
}

/** `envoys and ministers`, uncounted: two open groups, nobody in particular; not `current and former officials`. */
function joined({ tokens, words }: Reading, { core, head }: SourceParts): boolean {
  for (let at = core.first + 1; at < head; at++)
    if (words.conjunctions.has((tokens[at] as Token).lower)) {
      const { lower } = tokens[at - 1] as Token;
      return singular(lower) !== lower;
    }
  return false;
}

/** "some", "many", "most": an open group, unless it is "some of her aides". */
function opensGroup({ tokens, words }: Reading, { count, core }: SourceParts): boolean {
  if (!count || count.first < core.first) return false;
  return words.openers.has((tokens[count.first] as Token).lower);
}

/** Nothing but a nationality stands before the head: the officials of a country in general. */
function isNational({ tokens, words }: Reading, { modifiers }: SourceParts): boolean {
  if (!modifiers) return false;
  for (let at = modifiers.first; at < modifiers.end; at++)
    if (!words.nationalities.has((tokens[at] as Token).lower)) return false;
  return true;
}

/** A name in or after a comma: `an adviser, Ivo Lenk`, `Ivo Lenk, an adviser`. */
function holdsName(reading: Reading, parts: SourceParts): boolean {
  const { tokens } = reading;
  if (parts.core.end >= parts.range.end) return false;
  if (isName(reading, parts)) return false;
  for (let at = parts.core.end; at + 1 < parts.range.end; at++)
    if ((tokens[at] as Token).text === ',' && tokens[at + 1] && isCapital(tokens[at + 1] as Token))
      return !!tokens[at + 2] && isCapital(tokens[at + 2] as Token);
  return false;
}

/** A capitalised head that is no body, no role, no group: `Ana Orvel`, `Mr. Lenk`. */
export function isName(reading: Reading, { core, head, lemma }: SourceParts): boolean {
  const { tokens, words } = reading;
  const last = tokens[head] as Token;
  if (!isCapital(last)) return false;
  const titled = words.titles.has((tokens[core.first] as Token).lower.replace('.', ''));
  if (titled && head > core.first) return true;
  if (words.roles.has(lemma) || words.partisans.has(lemma) || words.spokespeople.has(lemma))
    return false;
  if (words.groups.has(lemma) || words.nationalities.has(last.lower)) return false;
  if (words.nationalities.has(lemma)) return false;
  if (core.end - core.first === 1 && words.offices.has(lemma)) return false;
  return !isBody(reading, { core, head, lemma } as SourceParts);
}

/** A ministry, a court, a country, an outlet, an acronym. */
function isBody(reading: Reading, { core, head, lemma }: SourceParts): boolean {
  const { tokens, words, phrases } = reading;
  const { lower, text } = tokens[head] as Token;
  const last = tokens[head] as Token;
  if (words.bodies.has(lemma) || words.bodies.has(lower)) return true;
  const before = tokens[head - 1];
  const alone =
    head === core.first || !before || !isCapital(before) || words.determiners.has(before.lower);
  const compound =
    !!before && (words.nationalities.has(before.lower) || words.directions.has(before.lower));
  if (words.countries.has(lower) && (alone || compound)) return true;
  if (/^\p{Lu}[\p{Lu}.&]{1,6}$/u.test(text) && !/^([IVX]+|[JS]R)\.?$/.test(text)) return true;
  for (let at = core.first; at <= head; at++) {
    const token = tokens[at] as Token;
    if (!isCapital(token)) continue;
    const length = phraseAt(tokens, at, core.end, phrases.outlets);
    if (length && at + length > head) return true;
    if (isCapital(last) && words.bodies.has(singular(token.lower)) && at >= head - 1) return true;
  }
  return isCapital(last) && words.outletEndings.has(lower) && head > core.first;
}
