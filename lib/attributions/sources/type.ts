import { wordStandsIn } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { isCapital } from '../rules/noun-phrase.ts';
import { type Kind, kind, type Setting } from './kind.ts';
import { holdsName, isBodyRange, isTitled, nameBefore } from './names.ts';
import { outletAt } from './outlet.ts';
import type { SourceParts } from './parts.ts';
import { countsMany, isOwned, kindOfRole, opensGroup } from './role.ts';

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
  if (setting.basis && standsForPeople(reading, parts) && !isShare(reading, parts))
    return kind('anonymous', 'says how it knows, without a name');
  if (pronoun && setting.stated && words.pronouns.get(pronoun) !== 'thing')
    return kind('anonymous', 'anonymity stated');
  if (pronoun) return kindOfPronoun(reading, pronoun);
  const clause = words.pronouns.get((tokens[parts.core.first] as Token).lower) === 'person';
  if (clause) return kind('generic', 'a clause'); // "she overheard somebody"
  const name = parts.name;
  if (name && isTitled(reading, parts)) return kind('named', 'proper name');
  if (!name && setting.apposed) return kind('named', 'says more about a name');
  const person = parts.seniority !== null || holdsPerson(reading, parts);
  const thing = words.documents.has(lemma) || (!person && parts.body);
  if (setting.stated && !name && !thing) return kind('anonymous', 'anonymity stated');
  if (words.press.has(lemma) && !name && !setting.stated)
    return isOfOutlet(reading, parts)
      ? kind('organisation', 'an outlet’s own reporter')
      : kind('generic', 'open group', true);
  if (setting.sent && !name && parts.plural) return kind('generic', 'sent, not speaking');
  if (holdsName(reading, parts)) return kind('named', 'a name in apposition');
  const first = nameBefore(reading, parts);
  if (first)
    return isBodyRange(reading, first)
      ? kind('organisation', 'a body and others')
      : kind('named', 'a name and others');
  if (words.spokespeople.has(lemma))
    return kind('organisation', 'unnamed spokesperson on the record');
  if (words.roles.has(lemma)) return kindOfRole(reading, parts, setting);
  const opening = head === sentenceAt(reading, head).first;
  if (words.documents.has(lemma) && (opening || !isCapital(tokens[head] as Token)))
    return kind('document', 'carrier of words');
  if (parts.body)
    return isOpenBody(reading, parts)
      ? kind('generic', 'bodies at large', true)
      : kind('organisation', 'body');
  const group = words.partisans.has(lemma) || words.groups.has(lemma);
  return (group && kindOfGroup(reading, parts, setting)) || kindOfRest(reading, parts, setting);
}

/** `a guard at the gate, [who] asked not to be named`, as no coast guard is. */
const holdsPerson = ({ tokens, words }: Reading, { range }: SourceParts): boolean =>
  wordStandsIn(words.relatives, tokens, range);

/** `an AFP journalist`, `our correspondent`. */
function isOfOutlet(reading: Reading, { core, head, determiner }: SourceParts): boolean {
  for (let at = core.first; at < head; at++) if (outletAt(reading, at, head)) return true;
  return reading.words.speakers.has(determiner);
}

const isIndefinite = ({ determiner }: SourceParts) => determiner === 'a' || determiner === 'an';

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

/** `those familiar with it`, `others briefed on it`: no noun, but people who know. */
function standsForPeople({ tokens, words }: Reading, { head }: SourceParts): boolean {
  const { lower } = tokens[head] as Token;
  return words.determiners.has(lower) || words.counts.has(lower) || words.openers.has(lower);
}

/** `six [in ten] people`, `more [than 6] in 10`: of all who were asked. */
const isShare = ({ tokens, words }: Reading, { core }: SourceParts): boolean => {
  const next = tokens[core.end + 1];
  return next?.kind === 'number' || words.counts.has(next?.lower ?? '');
};

/** `environmental groups`, `many unions`: bodies, uncounted and in lower case, are nobody in particular. */
function isOpenBody(reading: Reading, parts: SourceParts): boolean {
  const { tokens, words } = reading;
  const { plural, determiner, count, lemma, head } = parts;
  if (!plural || !words.bodies.has(lemma) || determiner) return false;
  const capital = isCapital(tokens[head] as Token) && head !== sentenceAt(reading, head).first;
  return !capital && (!count || opensGroup(reading, parts));
}

/** `critics`, `a Republican`, `two senior senators`; null when the head is one known person: `the senator`. */
function kindOfGroup(reading: Reading, parts: SourceParts, setting: Setting): Kind | null {
  const { words, tokens } = reading;
  const { lemma, plural, count, seniority, head } = parts;
  const definite = words.definites.has(parts.determiner) || isOwned(reading, parts);
  if (!plural && countsMany(reading, parts)) return kind('generic', 'somebody');
  if (definite && !plural && words.offices.has(lemma)) return null;
  const one = !plural && (isIndefinite(parts) || parts.determiner === 'another' || !!count);
  const ranked = seniority !== null && (!plural || !!count) && !opensGroup(reading, parts);
  const told = setting.told && !definite;
  if (setting.basis || told) return kind('anonymous', 'knows, without a name');
  if (setting.secret && plural) return kind('anonymous', 'said in private, without a name');
  const capital = isCapital(tokens[head] as Token) && head > sentenceAt(reading, head).first;
  if (words.partisans.has(lemma) && (ranked || (one && capital)))
    return kind('anonymous', 'one of a party, without a name');
  if (plural || one || !words.offices.has(lemma)) return kind('generic', 'open group', true);
  return null;
}

function kindOfRest(reading: Reading, parts: SourceParts, setting: Setting): Kind {
  const { tokens, words } = reading;
  const { lemma, head, plural, determiner } = parts;
  const indefinite = isIndefinite(parts);
  const definite = words.definites.has(determiner);
  if (parts.name) return kind('named', 'proper name');
  if (setting.basis && (indefinite || plural))
    return kind('anonymous', 'says how it knows, without a name');
  if (setting.told && (indefinite || (parts.count && !opensGroup(reading, parts))))
    return kind('anonymous', 'told an outlet, without a name');
  const ranked = parts.seniority !== null && (indefinite || parts.count);
  if (words.offices.has(lemma) && !plural)
    return ranked ? kind('anonymous', 'of rank, without a name') : kind('named', 'office', true);
  if (plural || words.nationalities.has(lemma))
    return kind('generic', 'plural without a name', true);
  if (indefinite) return kind('generic', 'somebody');
  const capital = isCapital(tokens[head] as Token) && !standsForPeople(reading, parts);
  const known = capital || definite || isOwned(reading, parts);
  return kind(known ? 'named' : 'generic', 'remaining', true);
}
