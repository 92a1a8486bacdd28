import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { NOUN } from '../word-class.ts';
import { isAddress } from './address.ts';
import { isClock, isDate, isYear } from './dates.ts';
import { isName } from './name.ts';
import { isPhone } from './phone.ts';

/** One kind of number that is no figure. */
type Exclusion = (draft: Draft, reading: Reading) => boolean;

/** In the order of how cheap they are; each is told in its own file or below. */
const exclusions: readonly Exclusion[] = [
  isYear,
  isIdiom,
  isName,
  isAddress,
  isListNumber,
  isPriceTag,
  isListicle,
  isOneOfPages,
  isPhone,
  isProportion,
  isScoreOrCode,
];

/** Numbers that name, date or order something and measure nothing. */
export function dropNonFigures(drafts: readonly Draft[], reading: Reading): Draft[] {
  return drafts.filter((draft) => !exclusions.some((excludes) => excludes(draft, reading)));
}

/** Times of day and days of a month: told by the words beside them alone. */
export function dropClocksAndDates(drafts: readonly Draft[], reading: Reading): Draft[] {
  return drafts.filter((draft) => !isClock(draft, reading) && !isDate(draft, reading));
}

/** "911": a number known by its digits, unless something is counted. */
function isIdiom(draft: Draft, { tokens, words, classAt }: Reading): boolean {
  if (draft.end !== draft.first + 1 || classAt(draft.end) & NOUN) return false;
  return words.idioms.has((tokens[draft.first] as Token).lower);
}

/** "5 things you need to know", at the start of its line: a teaser, and nothing that is reported. */
function isListicle(draft: Draft, { tokens, words, sentenceAt }: Reading): boolean {
  return (
    words.listicles.has(tokens[draft.end]?.lower ?? '') &&
    draft.first === sentenceAt(draft.first).first
  );
}

/** "Page 3 of 12", "Photo 3 of 7". */
function isOneOfPages({ first }: Draft, { tokens, words }: Reading): boolean {
  return (
    tokens[first - 1]?.lower === words.of &&
    tokens[first - 2]?.kind === 'number' &&
    words.labels.has(tokens[first - 3]?.lower ?? '')
  );
}

/** "1." or "2)" at the start of a line, and a number alone on its line. */
function isListNumber({ first, end, shape, unitSaid }: Draft, reading: Reading): boolean {
  const { tokens } = reading;
  if (unitSaid || shape !== 'digits') return false;
  const lineOf = (at: number) => reading.sentenceAt(at).paragraph;
  const line = lineOf(first);
  if (first > 0 && lineOf(first - 1) === line) return false;
  const next = tokens[end];
  if (!next || lineOf(end) !== line) return true;
  return (next.text === '.' || next.text === ')') && !tokens[end + 1]?.glued;
}

/** "$7/month", "$60/person/year", alone on its line: what a subscription costs. */
function isPriceTag({ kind, first, end }: Draft, { tokens, sentenceAt }: Reading): boolean {
  const line = sentenceAt(first);
  const alone = line.first === first && line.end - end <= 4;
  return kind === 'money' && alone && tokens[end]?.text === '/';
}

/** "a 3-to-1 ratio": not joined to a range, for it runs down. */
function isProportion(draft: Draft, { tokens, words }: Reading): boolean {
  const tied = (at: number, far: number) =>
    tokens[at]?.text === '-' &&
    words.rangeJoiners.has(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 2]?.text === '-' &&
    tokens[far]?.glued === true;
  return !draft.unitSaid && (tied(draft.end, draft.end + 3) || tied(draft.first - 3, draft.first));
}

/** "2-2", "89-89", "555-0134": digits tied to digits that were not joined to a range or a record. */
function isScoreOrCode(draft: Draft, { tokens }: Reading): boolean {
  if (draft.shape !== 'digits' || draft.unitSaid) return false;
  const tied = (hyphen: Token | undefined, digits: Token | undefined, glued: boolean | undefined) =>
    (hyphen?.text === '-' || hyphen?.text === '–') &&
    hyphen.glued &&
    glued === true &&
    digits?.kind === 'number';
  const before = tied(tokens[draft.first - 1], tokens[draft.first - 2], tokens[draft.first]?.glued);
  const after = tied(tokens[draft.end], tokens[draft.end + 1], tokens[draft.end + 1]?.glued);
  return before || after;
}
