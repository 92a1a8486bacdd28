import type { Token } from '../../text/tokens.ts';
import { type Draft, reread } from '../draft.ts';
import { type NounPhrase, nounPhraseAt, singular } from '../noun-phrase.ts';
import { IN_SO_MANY } from '../numerals/in-so-many.ts';
import type { Reading } from '../reading.ts';
import { outsideUnits, withRate } from '../units/attach-units.ts';
import { unitAfter } from '../units/unit-after.ts';
import { ADJECTIVE, DETERMINER, NAME, PARTICIPLE, PRONOUN } from '../word-class.ts';

/** What the rule is called under "why?" that takes the unit of the number after this one. */
export const UNIT_OF_NEXT = 'unit after the next number';

/**
 * Reads the noun that is counted, as a lemma with its modifiers.
 * - `22 residential burglaries` is "residential burglary"; `dozens of people` is "person"; `one of the best screens`
 *   is "good screen"; `half the condos` is "fraction of condo"; `three of the seven bullets`: both "bullet"
 * - not: `12 were killed` (see elided.ts)
 */
export function countNouns(drafts: readonly Draft[], reading: Reading): Draft[] {
  const counted: Draft[] = [];
  for (let at = drafts.length - 1; at >= 0; at--)
    counted.push(countNoun(drafts[at] as Draft, counted.at(-1), reading));
  return outsideUnits(counted.reverse());
}

function countNoun(draft: Draft, next: Draft | undefined, reading: Reading): Draft {
  if (draft.unitSaid) return draft;
  const start = startOfNoun(draft, reading);
  if (
    next?.kind === 'count' &&
    draft.shape === 'fraction' &&
    start > draft.end &&
    leadsTo(start, next.first, reading)
  )
    return reread(draft, 'part of a whole', {
      unit: `fraction of ${next.unit}`,
      kind: 'ratio',
    });
  if (next?.kind === 'count' && start > draft.end && leadsTo(start, next.first, reading))
    return reread(draft, 'part of a whole', { unit: next.unit, kind: 'count' });
  const rate = start === draft.end ? withRate(draft, reading) : draft;
  if (rate !== draft) return { ...rate, kind: 'ratio' };
  const compound = hyphenCompound(draft, next, reading);
  if (compound) return compound;
  if (isTimeAdverb(start, reading)) return draft;
  const many = draft.shape === 'fraction' || start > draft.end || Math.abs(draft.high) !== 1;
  const phrase = nounPhraseAt(reading, start, many);
  if (draft.shape === 'fraction')
    return fractionOf(draft, start > draft.end || isShare(draft) ? phrase : null, reading);
  if (!phrase) return draft;
  const unit = countedUnit(phrase, reading);
  if (!unit) return draft;
  const rule = unit === reading.words.person ? 'counts people' : 'counted noun';
  const read = reread(draft, rule, { unit, kind: 'count', after: phrase.end, unitSaid: true });
  return withRate(read, reading);
}

/** The unit that counting a noun gives: its lemma, and one word for all that are people; empty where nothing is left. */
export function countedUnit(phrase: NounPhrase, reading: Reading): string {
  const unit = lemmaOf(phrase, reading);
  const head = reading.tokens[phrase.words.at(-1) as number]?.lower ?? '';
  const person = reading.words.personNouns.has(head) && phrase.words.length === 1;
  return unit && person ? reading.words.person : unit;
}

/** "two-thirds of the combined 4.3m sales", "240 of the firm's 1,900 clerks": modifiers only, or an owner, up to the number. */
function leadsTo(at: number, number: number, { tokens, words, classAt }: Reading): boolean {
  if (number < at || number > at + FARTHEST) return false;
  if (tokens[number - 1]?.lower === words.possessive) return true;
  for (let index = at; index < number; index++)
    if (!(classAt(index) & (ADJECTIVE | PARTICIPLE))) return false;
  return true;
}

/** Words between "of the" and the number of all. */
const FARTHEST = 4;

/** "four-cylinder engine", "four-, five- and six-cylinder": the word behind the hyphen alone is the unit. */
function hyphenCompound(draft: Draft, next: Draft | undefined, reading: Reading): Draft | null {
  const { tokens, words } = reading;
  const hyphen = tokens[draft.end];
  const word = tokens[draft.end + 1];
  if (hyphen?.text !== '-' || !hyphen.glued) return null;
  const suspended = !word?.glued || word.kind !== 'word';
  if (suspended)
    return next && next.unit !== '' && next.first <= draft.end + 4
      ? reread(draft, UNIT_OF_NEXT, {
          unit: next.unit,
          kind: next.kind,
          unitSaid: true,
        })
      : null;
  return reread(draft, 'compound', {
    unit: singular(word.lower, words),
    kind: 'count',
    after: draft.end + 2,
    unitSaid: true,
  });
}

/** "2.1 last year": words of time count nothing. */
function isTimeAdverb(at: number, reading: Reading): boolean {
  const { tokens, words } = reading;
  const first = tokens[at]?.lower ?? '';
  return (
    (words.timeOpeners.has(first) && words.rateUnits.has(tokens[at + 1]?.lower ?? '')) ||
    words.weekdays.has(first)
  );
}

/** "one in four children": the noun follows a share directly; after other fractions it is no whole ("a 2/3 majority"). */
const isShare = ({ reasons }: Draft): boolean => reasons.includes(IN_SO_MANY);

function fractionOf(draft: Draft, phrase: NounPhrase | null, reading: Reading): Draft {
  const measured = unitOfPart(draft, reading);
  if (measured) return measured;
  const unit = phrase ? lemmaOf(phrase, reading) : '';
  return reread(draft, 'part of a whole', {
    unit: unit ? `fraction of ${unit}` : 'fraction',
    kind: 'ratio',
    after: phrase && unit ? phrase.end : draft.after,
  });
}

/** "1/16 of a pint", "half an hour", "half a percentage point": a part of one unit is told in that unit. */
function unitOfPart(draft: Draft, reading: Reading): Draft | null {
  const { tokens } = reading;
  let at = draft.end;
  if (tokens[at]?.lower === 'of') at++;
  if (isArticle(tokens[at])) at++;
  const name = unitAfter(reading, at) ? at : reading.classAt(at) & NAME ? at + 1 : -1;
  const found = name < 0 ? null : unitAfter(reading, name);
  if (!found || found.entry.kind === 'ratio' || found.entry.kind === 'age') return null;
  const { unit, kind } = found.entry;
  if (unit === 'percent') return null;
  return reread(draft, 'part of a whole', { unit, kind, after: found.end, unitSaid: true });
}

const isArticle = (token: Token | undefined): boolean =>
  token?.lower === 'a' || token?.lower === 'an';

/** Skips a hyphen, "of", articles and words like "other". */
function startOfNoun(draft: Draft, reading: Reading): number {
  const { tokens, words } = reading;
  let at = draft.end;
  if (tokens[at]?.text === '-' && tokens[at]?.glued) at++;
  if (tokens[at]?.lower === 'of') {
    at++;
    while (reading.classAt(at) & DETERMINER && !(reading.classAt(at) & PRONOUN) && tokens[at]) at++;
  } else if (draft.shape === 'fraction')
    while (reading.classAt(at) & DETERMINER && tokens[at]) at++;
  while (
    !(reading.classAt(at) === DETERMINER) &&
    words.unitFillers.has(tokens[at]?.lower ?? '') &&
    tokens[at + 1]?.kind === 'word' &&
    !/^others$/.test(tokens[at]?.lower ?? '')
  )
    at++;
  return at;
}

/** Lower-cased words of a phrase, comparatives in their plain form, the head in the singular. */
export function lemmaOf({ words: at }: NounPhrase, { tokens, words }: Reading): string {
  const parts: string[] = [];
  at.forEach((index, position) => {
    const token = tokens[index] as Token;
    if (words.unitFillers.has(token.lower) && position < at.length - 1) return;
    const head = position === at.length - 1;
    const lemma = head
      ? singular(token.lower, words)
      : (words.comparatives.get(token.lower) ?? token.lower);
    const hyphened = position > 0 && tokens[index - 1]?.text === '-' && token.glued;
    if (hyphened && parts.length > 0) parts[parts.length - 1] += `-${lemma}`;
    else parts.push(lemma);
  });
  return parts.join(' ');
}
