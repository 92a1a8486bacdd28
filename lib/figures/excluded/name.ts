import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { isPlural, nounPhraseAt } from '../noun-phrase.ts';
import { phraseAt, phraseBefore } from '../phrase.ts';
import type { Reading } from '../reading.ts';
import { ADVERB, DETERMINER, NAME, NOUN, VERB } from '../word-class.ts';

/**
 * A number that is part of a name or a label.
 * - `Section 427`, `iPhone 11`, `Big 12`, `category 4`, `No. 3`, `S&P 500`, `Sixty Mile Beach`
 * - not: `Comeaux, 49`, `Killed 12`, `Stoxx 50 -1.3%` (the percentage)
 */
export function isName(draft: Draft, reading: Reading): boolean {
  const { tokens, words } = reading;
  if (draft.shape === 'fraction' || draft.shape === 'vague') return false;
  const before = tokens[draft.first - 1];
  if (!before || draft.first === reading.sentenceAt(draft.first).first)
    return isTitle(draft, reading);
  if (draft.kind === 'money' || draft.kind === 'percent') return false;
  if (isMeasuredPlace(draft, reading) || isShouted(draft, reading)) return true;
  const tied = tokens[draft.end]?.text === '-' && tokens[draft.end]?.glued ? 1 : 0;
  if (draft.shape === 'digits' && phraseAt(tokens, draft.end + tied, words.labelsAfter))
    return true;
  if (before.kind === 'symbol' && before.text === '#') return true;
  if (before.kind !== 'word') return isTitle(draft, reading);
  if (isGroupOf(draft, reading) || words.numberNouns.has(before.lower)) return true;
  const starts = draft.first - 1 === reading.sentenceAt(draft.first).first;
  if (words.labels.has(before.lower) && isLabelled(draft, before, starts, reading)) return true;
  if (isTitle(draft, reading)) return true;
  if (draft.shape !== 'digits' || draft.unitSaid || draft.scale > 1) return false;
  if (namesWhatFollows(draft, reading)) return true;
  const bits = reading.classAt(draft.first - 1);
  if (!(bits & NAME) || bits & (VERB | ADVERB)) return false;
  if (
    words.months.has(before.lower) ||
    words.weekdays.has(before.lower) ||
    words.changes.has(before.lower)
  )
    return false;
  if (words.boundsBefore.has(before.lower) || words.numbers.has(before.lower)) return false;
  return !starts || !isCounted(draft, reading);
}

/** "Section 427", "Category Four", unless it counts; "63,000 Model 3 sedans": a label with a capital names, whatever follows. */
function isLabelled(draft: Draft, label: Token, starts: boolean, reading: Reading): boolean {
  const { shape, numeral, unitSaid } = draft;
  const digits = shape === 'digits';
  if (digits && isCapital(label) && !starts && !unitSaid) return true;
  const capitals = isCapital(label) && isCapital(reading.tokens[numeral] as Token);
  return (digits || (shape === 'words' && capitals)) && !isCounted(draft, reading);
}

/** "the Group of 20", "the Group of Seven". */
function isGroupOf({ first, numeral, shape }: Draft, { tokens, words }: Reading): boolean {
  const of = tokens[first - 1];
  const group = tokens[first - 2];
  if (of?.lower !== words.of || group?.kind !== 'word') return false;
  const named = words.labels.has(group.lower) && isCapital(group);
  return named && (shape === 'digits' || isCapital(tokens[numeral] as Token));
}

/** "the 8 Block gang", "15 Most Wanted": a capital follows in running text, and nothing in the plural. */
function namesWhatFollows(draft: Draft, reading: Reading): boolean {
  const next = reading.tokens[draft.end];
  if (next?.kind !== 'word' || next.glued || !isCapital(next) || Math.abs(draft.high) === 1)
    return false;
  // "46 KOs" and "768 CPUs" are plurals; so are peoples in -ese; a bound is never part of a name
  if (/^\p{Lu}{2,}s?$/u.test(next.text) || draft.high > 999) return false;
  if (phraseBefore(reading.tokens, draft.first, reading.words.boundsBefore)) return false;
  if (inHeadline(reading, draft.first)) return false;
  const phrase = nounPhraseAt(reading, draft.end, true);
  const head = phrase && reading.tokens[phrase.words.at(-1) as number];
  return (
    !head || !isPlural(head.lower, reading.words) || reading.words.invariantNouns.has(head.lower)
  );
}

/** A plural noun, or a unit, follows: the number counts. */
function isCounted(draft: Draft, reading: Reading): boolean {
  if (draft.unitSaid) return true;
  for (let at = draft.end; at < draft.end + 3; at++) {
    const token = reading.tokens[at];
    if (token?.kind !== 'word' || !(reading.classAt(at) & NOUN)) return false;
    if (
      token.lower === 'people' ||
      (token.lower.endsWith('s') && !reading.words.invariantNouns.has(token.lower))
    )
      return true;
  }
  return false;
}

const isCapital = (token: Token): boolean => token.text[0]?.toLowerCase() !== token.text[0];

/** "the Big Three", "Four Seasons": a capitalised number word beside a capital, outside headlines. */
function isTitle(draft: Draft, reading: Reading): boolean {
  if (draft.shape !== 'words' || draft.unitSaid) return false;
  const { tokens } = reading;
  const token = tokens[draft.numeral] as Token;
  const opens = draft.numeral === reading.sentenceAt(draft.first).first;
  if (!isCapital(token) || opens || token.text === token.text.toUpperCase()) return false;
  return tokens[draft.numeral - 1]?.kind === 'word' && !inHeadline(reading, draft.first);
}

/** "Sixty Mile beach", "90 Foot Point": the unit with a capital in running text, and so the number or what follows. */
function isMeasuredPlace({ kind, first, numeral, end, after }: Draft, reading: Reading): boolean {
  const { tokens } = reading;
  const number = tokens[numeral] as Token;
  const unit = tokens[end];
  const place = tokens[after];
  if (kind !== 'physical' || after !== end + 1 || !unit || !isCapital(unit)) return false;
  const named = number.kind === 'word' ? number : place;
  return named?.kind === 'word' && isCapital(named) && !inHeadline(reading, first);
}

/** "THE NINE NETWORK EDITOR": of a line in capitals nobody can tell a name but by what it would count, all but one. */
function isShouted({ shape, numeral, end, high }: Draft, reading: Reading): boolean {
  const { tokens, classAt } = reading;
  const number = tokens[numeral] as Token;
  const next = tokens[end];
  const shouts = ({ text }: Token) => text.length > 1 && text === text.toUpperCase();
  if (shape !== 'words' || high < 2 || !shouts(number) || next?.kind !== 'word') return false;
  if (!shouts(next) || !(classAt(numeral - 1) & DETERMINER)) return false;
  const phrase = nounPhraseAt(reading, end, true);
  const head = phrase && tokens[phrase.words.at(-1) as number];
  return !!head && !isPlural(head.lower, reading.words);
}

/** Whether a token stands in a headline in title case: most of its words are capitalised. */
function inHeadline(reading: Reading, within: number): boolean {
  const { first, end } = reading.sentenceAt(within);
  let capitals = 0;
  let words = 0;
  for (let at = first; at < end; at++) {
    const token = reading.tokens[at] as Token;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (isCapital(token)) capitals++;
  }
  return words > 2 && capitals >= 0.75 * words;
}
