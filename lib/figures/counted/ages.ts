import { type Draft, reread } from '../draft.ts';
import { DECADE_OF_LIFE } from '../numerals/decade-of-life.ts';
import type { Reading } from '../reading.ts';
import { ADJECTIVE, AUXILIARY, NAME, NOUN, NUMBER, PARTICIPLE, VERB } from '../word-class.ts';

const OLDEST = 120;

/** One way in which a bare number is told to be an age. */
type Telling = (draft: Draft, reading: Reading, before: Draft | undefined) => boolean;

const tellings: readonly Telling[] = [
  (draft) => draft.reasons.includes(DECADE_OF_LIFE),
  isAfterAgeWord,
  isBesidePerson,
  isOfPersons,
  isOfPronoun,
  isOfLife,
  isListed,
];

/**
 * Bare ages.
 * - `Orrin Vale, 34, said`, `aged 9 and 12`, `at the age of nine`, `Mara Lind (41)`, `a boy, 12,`, `women over 65`,
 *   `drivers must be over 21`, `she was 34`, `he died at 87`, `a man of 91`, `in his early 40s`
 * - not: `In Orrin, 34 people`, `it was 34`, `a father of three`
 */
export function readAges(drafts: readonly Draft[], reading: Reading): Draft[] {
  const read: Draft[] = [];
  for (const draft of drafts) {
    const before = read.at(-1);
    const age =
      couldBeAge(draft) && tellings.some((isTold) => isTold(draft, reading, before))
        ? reread(draft, 'age', { unit: 'year old', kind: 'age', unitSaid: true })
        : draft;
    read.push(age);
  }
  return read;
}

function couldBeAge({ unitSaid, low, high, scale, shape }: Draft): boolean {
  if (unitSaid || high > OLDEST || low <= 0 || scale > 1) return false;
  return shape === 'digits' || shape === 'words';
}

/** The bound of "under the age of 30" stands before the word for age, that of "aged about 30" after it; "a man of 91". */
function isAfterAgeWord(draft: Draft, reading: Reading): boolean {
  const { first, numeral } = draft;
  const { tokens, words } = reading;
  // "aged between 19 and 24"
  const opened = words.rangeOpeners.has(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
  return [opened, numeral].some((at) => {
    const before = tokens[at - 1]?.lower ?? '';
    if (before !== words.of) return words.ageOpeners.has(before);
    const earlier = tokens[at - 2]?.lower ?? '';
    return (
      words.ageOpeners.has(earlier) || (words.agedPersons.has(earlier) && closes(draft, reading))
    );
  });
}

const CLOSES = new Set([',', '.', ')', ';', ':', '—', '–', '-']);

/** "Name, 34," and "Name (34)", "her brother, 7.": a person, an opening mark, the number, a closing mark. */
function isBesidePerson({ first, end, low, shape }: Draft, reading: Reading): boolean {
  const { tokens, words } = reading;
  const mark = tokens[first - 1]?.text;
  if ((mark !== ',' && mark !== '(') || !Number.isInteger(low)) return false;
  const noun = tokens[first - 2]?.lower ?? '';
  const person = words.onePerson.has(noun);
  if (mark === ',' && words.manyPersons.has(noun)) return isPair(end, reading);
  const named = (reading.classAt(first - 2) & NAME) !== 0 && !isTime(reading, first - 2);
  // "Lind, one of the lawyers"
  if (!person && !(named && !(shape === 'words' && low === 1))) return false;
  const after = tokens[end];
  if (!after || CLOSES.has(after.text))
    return mark !== '(' || after?.text === ')' || after?.text === ',';
  return mark === ',' && words.afterAge.has(after.lower) && !(shape === 'words' && low === 1);
}

/** "two boys, 9 and 12,": nothing but another number up to the closing comma. */
function isPair(end: number, { tokens, words, classAt }: Reading): boolean {
  if (!words.ageJoiners.has(tokens[end]?.lower ?? '')) return false;
  return (classAt(end + 1) & NUMBER) !== 0 && /^[,.]$/.test(tokens[end + 2]?.text ?? '');
}

function isTime({ tokens, words }: Reading, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return words.months.has(lower) || words.weekdays.has(lower);
}

/** "people over 65", "drivers must be over 21", "children under the age of 12", "teenagers between 13 and 17". */
function isOfPersons(draft: Draft, reading: Reading): boolean {
  const { tokens, words } = reading;
  let at = draft.first - 1;
  if (words.boundsBefore.has(tokens[draft.first]?.lower ?? '')) at = draft.first;
  if (!words.ageBounds.has(tokens[at]?.lower ?? '')) return false;
  const counts = reading.classAt(draft.end);
  let noun = at - 1;
  while (reading.classAt(noun) & AUXILIARY) noun--;
  return (
    words.manyPersons.has(tokens[noun]?.lower ?? '') &&
    (closes(draft, reading) ||
      (counts & (NOUN | ADJECTIVE | NUMBER | PARTICIPLE)) === 0 ||
      (counts & VERB) !== 0)
  );
}

/** "she was 34", "he turned 40", "Mara Lind was 29 when": but "he was 12 under par", "she was 3 points ahead". */
function isOfPronoun(draft: Draft, reading: Reading): boolean {
  const { tokens, words } = reading;
  if (draft.bound !== 'exact' && draft.bound !== 'about') return false;
  const { first } = draft;
  const named =
    tokens[draft.end]?.lower === words.when &&
    (reading.classAt(first - 2) & reading.classAt(first - 3) & NAME) !== 0;
  return (
    words.ageVerbs.has(tokens[first - 1]?.lower ?? '') &&
    (named || words.agePronouns.has(tokens[first - 2]?.lower ?? '')) &&
    closes(draft, reading)
  );
}

/** "died at 87", "lived to 96", "left school at 14": nothing else is counted there; but "put the number of dead at 34". */
function isOfLife(draft: Draft, reading: Reading): boolean {
  const { tokens, words } = reading;
  const { first } = draft;
  return (
    words.levelWords.has(tokens[first - 1]?.lower ?? '') &&
    words.lifeEvents.has(tokens[first - 2]?.lower ?? '') &&
    tokens[first - 3]?.lower !== words.of &&
    !words.definite.has(tokens[first - 3]?.lower ?? '') &&
    closes(draft, reading)
  );
}

/** "aged 9 and 12": what is joined to an age is one, unless something is counted. */
function isListed(draft: Draft, reading: Reading, before: Draft | undefined): boolean {
  const { tokens, words } = reading;
  if (before?.kind !== 'age' || !closes(draft, reading)) return false;
  const gap = tokens.slice(before.after, draft.first);
  return (
    gap.length > 0 &&
    gap.length <= 2 &&
    gap.every(({ lower, text }) => text === ',' || words.ageJoiners.has(lower))
  );
}

/** Nothing is counted after the number: a mark, or a word that goes on with the sentence. */
function closes({ end }: Draft, { tokens, words, classAt }: Reading): boolean {
  const after = tokens[end];
  if (!after) return true;
  if (after.kind === 'punctuation') return !(after.glued && tokens[end + 1]?.glued);
  return words.ageClosers.has(after.lower) || (classAt(end) & AUXILIARY) !== 0;
}
