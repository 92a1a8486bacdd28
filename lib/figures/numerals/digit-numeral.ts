import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { currencyBefore } from '../units/currency.ts';
import { unitAfter } from '../units/unit-after.ts';
import { CONJUNCTION, NOUN } from '../word-class.ts';
import { decadeOfLife } from './decade-of-life.ts';
import { IN_SO_MANY, inSoMany } from './in-so-many.ts';
import type { Numeral } from './numerals.ts';
import { parseDigits } from './parse-digits.ts';
import { plain } from './plain.ts';
import { scaleAfter } from './scale.ts';

/**
 * Reads a numeral in digits that starts at a token.
 * - `1,288`, `.357`, `-15`, `4.3 million`, `8bn`, `2½`, `10 1/2`, `1/16`
 * - not: `S23`, `10th`, `1970s`, `12..5`, `7:48`, `1·288`, `10³`
 *
 * A numeral that is no figure is answered with shape `none`, so that its tokens are passed over.
 */
export function digitNumeral(reading: Reading, at: number): Numeral | null {
  const { tokens } = reading;
  const token = tokens[at] as Token;
  if (token.kind === 'symbol') {
    const value = vulgar(token.text);
    return value === null ? null : plain(at, at + 1, value, 'fraction');
  }
  const chain = endOfCode(tokens, at);
  if (chain > at + 1) {
    const ratio = slashFraction(reading, at, chain);
    return ratio ?? nothing(at, chain);
  }
  let value = parseDigits(token.text);
  let end = at + 1;
  let first = at;
  if (value === null) return nothing(at, end);
  // "in his 40s", "40's"
  const tail = tokens[end];
  if (tail?.glued && /^['’]?s$/.test(tail.lower))
    return decadeOfLife(reading, at, value, end + 1) ?? nothing(at, end);
  // "10³": a power, and its base is no value
  if (tail?.glued && /^[⁰¹²³⁴-⁹]$/.test(tail.text)) return nothing(at, end + 1);
  const spaced = spacedGroups(tokens, at);
  if (spaced) ({ value, end } = spaced);
  else if (endOfQuoted(tokens, at) > at + 3) return nothing(at, endOfQuoted(tokens, at));
  const before = tokens[at - 1];
  if (before && token.glued && isGluedOn(reading, at)) {
    const opens = !before.glued || !tokens[at - 2]?.kind.match(/word|number/);
    if (before.text !== '.' || !opens) return nothing(at, end);
    value = value / 10 ** token.text.length;
    first = at - 1;
  } else if (isNegative(reading, at)) {
    value = -value;
    first = at - 1;
  } else {
    // "minus 20", "minus-130"
    const minus = before?.text === '-' && before.glued ? at - 2 : at - 1;
    // but "plus or minus 3" is a margin
    if (
      reading.words.negatives.has(tokens[minus]?.lower ?? '') &&
      !reading.words.orWords.has(tokens[minus - 1]?.lower ?? '')
    ) {
      value = -value;
      first = minus;
    }
  }
  // "+0.5%": the sign belongs to the figure; whether it is a change is asked later
  if (first === at && before?.text === '+' && token.glued && !before.glued) first = at - 1;
  const mixed = mixedFraction(tokens, end);
  if (mixed) {
    value += Math.sign(value || 1) * mixed.value;
    end = mixed.end;
  }
  const scaled = scaleAfter(reading, end, currencyBefore(reading, first) !== null);
  if (scaled) end = scaled.end;
  const next = tokens[end];
  // letters glued to the digits must be a unit, or the whole is a code ("3D", "10th", "1970s")
  if (!scaled && next?.glued && next.kind === 'word' && !unitAfter(reading, end))
    return nothing(at, end + 1);
  const scale = scaled?.scale ?? 1;
  const total = round(value * scale);
  const share = scale === 1 && first === at ? inSoMany(reading, at, total, end) : null;
  if (share) return plain(at, share.end, share.value, 'fraction', IN_SO_MANY);
  return { ...plain(first, end, total, 'digits'), written: value, scale };
}

const nothing = (first: number, end: number): Numeral => plain(first, end, 0, 'none');

/** Products of decimals carry binary dust: 4.3 million is 4300000 and not 4299999.9999999995. */
const round = (value: number): number =>
  Math.abs(value) < 1e15 && Number.isInteger(value) ? value + 0 : Number(value.toPrecision(15));

const APOSTROPHES = new Set(["'", '’']);
/** "1'28'8": where digits tied by apostrophes end. */
function endOfQuoted(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (
    APOSTROPHES.has(tokens[end]?.text ?? '') &&
    tokens[end]?.glued &&
    tokens[end + 1]?.glued &&
    tokens[end + 1]?.kind === 'number'
  )
    end += 2;
  return end;
}

const CODE_MARKS = new Set([':', '/', '⁄', '.', ',', '·', '_']);

/** "7:48", "12/25/11", "12..5", "3.5.1": marks glued between digits make one code; where it ends. */
function endOfCode(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (tokens[end]?.glued && CODE_MARKS.has((tokens[end] as Token).text)) {
    let next = end + 1;
    while (tokens[next]?.glued && CODE_MARKS.has((tokens[next] as Token).text)) next++;
    const digits = tokens[next];
    if (!digits?.glued || digits.kind !== 'number') break;
    end = next + 1;
  }
  return end;
}

/** Denominators that people use; "5/12" is as likely a date, but "1/12" is a twelfth. */
const DENOMINATORS = new Set([2, 3, 4, 5, 8, 10, 16, 32, 64, 100, 128, 1000]);

function slashFraction({ tokens }: Reading, at: number, end: number): Numeral | null {
  if (end !== at + 3 || !/^[/⁄]$/.test(tokens[at + 1]?.text ?? '')) return null;
  const above = parseDigits((tokens[at] as Token).text);
  const below = parseDigits((tokens[at + 2] as Token).text);
  if (above === null || below === null || above <= 0 || above >= below) return null;
  if (!DENOMINATORS.has(below) && (above !== 1 || below > 1000)) return null;
  return plain(at, end, above / below, 'fraction');
}

/** "10 1/2" and "2½": a fraction that belongs to the whole number before it. */
function mixedFraction(
  tokens: readonly Token[],
  at: number,
): { value: number; end: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const value = token.kind === 'symbol' && token.glued ? vulgar(token.text) : null;
  if (value !== null) return { value, end: at + 1 };
  const slash = tokens[at + 1];
  const below = tokens[at + 2];
  if (
    token.glued ||
    token.kind !== 'number' ||
    slash?.text !== '/' ||
    !slash.glued ||
    !below?.glued
  )
    return null;
  const a = Number(token.text);
  const b = Number(below.text);
  return a > 0 && a < b && DENOMINATORS.has(b) ? { value: a / b, end: at + 3 } : null;
}

/** "1 288", "12 500 000", "1'250'000": one to three digits, then groups of exactly three, one blank or apostrophe between. */
function spacedGroups(tokens: readonly Token[], at: number): { value: number; end: number } | null {
  const first = tokens[at] as Token;
  if (first.text.length > 3 || first.text[0] === '0' || /\D/.test(first.text)) return null;
  let digits = first.text;
  let end = at + 1;
  for (let next = tokens[end]; next; next = tokens[++end]) {
    const quoted = APOSTROPHES.has(next.text) && next.glued && tokens[end + 1]?.glued;
    if (quoted) next = tokens[++end] as Token;
    if (next.kind !== 'number' || (!quoted && next.start !== (tokens[end - 1] as Token).end + 1)) {
      if (quoted) end--;
      break;
    }
    if (!/^\d{3}(?:\.\d{1,6})?$/.test(next.text)) return null;
    digits += next.text;
  }
  const value = end > at + 1 ? parseDigits(digits) : null;
  return value === null ? null : { value, end };
}

/** Something that makes the digits part of a word or code stands before them without a blank. */
function isGluedOn(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const before = tokens[at - 1] as Token;
  if (before.kind === 'word') return currencyBefore(reading, at) === null;
  if (before.text === '.' || before.text === '#' || before.text === '@' || before.text === '_')
    return true;
  if (before.text === '/' || before.text === ':')
    return before.glued && tokens[at - 2]?.kind === 'number';
  if (before.text !== '-' || !before.glued) return false;
  const earlier = tokens[at - 2];
  if (earlier?.kind === 'number') return earlier.glued && tokens[at - 3]?.kind === 'word';
  if (earlier?.kind !== 'word') return false;
  // "V-6", "COVID-19"; but "sub-300", "minus-130", "0-to-60", "four-15" and "and-15C" are numbers
  const { words } = reading;
  const lower = earlier.lower;
  if (words.boundsBefore.has(lower) && !words.boundPrefixes.has(lower)) return true; // "under-19"
  return !(
    words.boundPrefixes.has(lower) ||
    words.changes.has(lower) ||
    words.negatives.has(lower) ||
    words.rangeJoiners.has(lower) ||
    words.numbers.has(lower) ||
    words.months.has(lower) ||
    words.measureNouns.has(lower) ||
    !(reading.classAt(at - 2) & NOUN)
  );
}

/** A minus sign has no blank to its right, and a blank, a bracket or a function word to its left. */
function isNegative(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const sign = tokens[at - 1];
  if (!sign || !tokens[at]?.glued || (sign.text !== '-' && sign.text !== '−')) return false;
  if (!sign.glued) return true;
  const before = tokens[at - 2] as Token;
  if (before.kind === 'word') return (reading.classAt(at - 2) & CONJUNCTION) !== 0;
  return before.kind === 'punctuation' && before.text === '(';
}

/** "½" is U+00BD, whose compatibility form is "1⁄2". */
function vulgar(text: string): number | null {
  if (text.length !== 1 || text < '\u00bc') return null;
  const [above, below] = text.normalize('NFKD').split('\u2044');
  return above && below ? Number(above) / Number(below) : null;
}
