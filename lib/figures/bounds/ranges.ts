import type { Token } from '../../text/tokens.ts';
import { type Draft, reread } from '../draft.ts';
import { isYear } from '../excluded/dates.ts';
import type { Reading } from '../reading.ts';

/**
 * Joins two numerals into one range.
 * - `between 10 and 20`, `from 5 to 7 per cent`, `10-20`, `$62 and $68` after "between", `three or four`,
 *   `$89 to $93 billion`, `0-to-60 mph`, `from $36,040 at noon to $34,935`
 * - not: `rose by 3 to 15`, `rose 6.5% to 164p`, `increased by $43.6 billion to $419.2 billion`, `raised the fare by $1
 *   to $8.25` (a change and a level)
 */
export function joinRanges(drafts: readonly Draft[], reading: Reading): Draft[] {
  const joined: Draft[] = [];
  for (let at = 0; at < drafts.length; at++) {
    const low = drafts[at] as Draft;
    const high = drafts[at + 1];
    const range = high ? rangeOf(low, high, reading) : null;
    if (range) at++;
    joined.push(range ?? low);
  }
  return joined;
}

/** Words that "from A ... to B" may have between its ends. */
const FARTHEST = 7;

function rangeOf(a: Draft, b: Draft, reading: Reading): Draft | null {
  const { tokens, words } = reading;
  if (a.shape === 'multiple' || b.shape === 'multiple' || a.kind === 'age') return null;
  const far = b.first - a.after;
  if (far <= 0 || far > FARTHEST) return null;
  const gap = tokens.slice(a.after, b.first);
  const joiner = joinerOf(gap);
  const opener = openerBefore(reading, a);
  const closers = opener === null ? undefined : words.rangeOpeners.get(opener);
  const last = gap.at(-1) as Token;
  const opened = closers?.has(last.lower) === true && !gap.some((t) => /^[.;:?!]$/.test(t.text));
  if (!opened && (joiner === null || !words.rangeJoiners.has(joiner))) return null;
  if (opened && joiner === null && opener === 'between') return null;
  if (isYear(a, reading) && !b.unitSaid && (b.low < 1000 || b.high > 2100)) return null;
  const units = unitsOf(a, b, opened);
  if (!units) return null;
  const hyphened = joiner === '-' || joiner === '–' || joiner === '—' || joiner === '−';
  const scaled = a.scale === 1 && b.scale > 1 && a.written < b.written ? b.scale : 1;
  const low = Number((a.low * scaled).toPrecision(15));
  if (!opened && low >= b.high) return null;
  if (hyphened && !opened && isScore(a, b, gap, reading)) return null;
  if (joiner === 'or' && (b.high > 2 * low + 1 || a.shape === 'digits') && !b.unitSaid) return null;
  if (!opened && joiner === 'to' && a.unitSaid && isChange(reading, a)) return null;
  if (joiner === 'to' && (isBareChange(a, b, reading) || isRaise(a, b, reading))) return null;
  return reread(b, 'range', {
    ...units,
    first: a.first,
    numeral: a.numeral,
    low: Math.min(low, b.low),
    high: Math.max(a.high * scaled, b.high),
    shape: a.shape === 'vague' ? 'vague' : b.shape,
  });
}

/** The joining word without its hyphens: "-to-" is "to"; null when other words stand between. */
function joinerOf(gap: readonly Token[]): string | null {
  const words = gap.filter(({ text }) => text !== '-');
  if (words.length === 0) return gap.length === 1 ? '-' : null;
  return words.length === 1 ? (words[0] as Token).lower : null;
}

/** What may stand between the opener of a range and its first end: "between the ages of 25", "from up to 5". */
const SKIPPED = new Set(['up', 'to', 'a', 'the', 'of']);

/** "between" or "from" before the first end, bound words, an article and "ages of" skipped. */
function openerBefore({ tokens, words }: Reading, a: Draft): string | null {
  for (let at = a.first - 1; at >= a.first - 4 && at >= 0; at--) {
    const { lower } = tokens[at] as Token;
    if (words.rangeOpeners.has(lower)) return lower;
    if (!words.boundsBefore.has(lower) && !words.ageOpeners.has(lower) && !SKIPPED.has(lower))
      return null;
  }
  return null;
}

/** Both ends have one unit, or one of them leaves it out. */
function unitsOf(
  a: Draft,
  b: Draft,
  opened: boolean,
): Pick<Draft, 'unit' | 'kind' | 'unitSaid'> | null {
  const of = ({ unit, kind, unitSaid }: Draft) => ({ unit, kind, unitSaid });
  if (a.unit === b.unit) return of(b);
  if (a.unit === '') return of(b);
  if (b.unit === '' && (opened || a.kind === 'money')) return of(a);
  const rate = b.unit.startsWith(`${a.unit} per `);
  return rate ? of(b) : null;
}

/** "2-2", "89-89", "2014-15", "0-4": two small numbers or years, with nothing counted after them. */
function isScore(a: Draft, b: Draft, gap: readonly Token[], reading: Reading): boolean {
  if (b.unitSaid || b.scale > 1 || a.unitSaid) return false;
  const glued = gap[0]?.glued === true;
  if (a.written >= 1900 && a.written < 2100) return true;
  const next = reading.tokens[b.after];
  return glued && b.high <= 20 && next?.kind !== 'word' && a.shape === 'digits';
}

/** "rose by 3 to 15": a change and a level, when neither has a unit. */
function isBareChange(a: Draft, b: Draft, { tokens, words }: Reading): boolean {
  return (
    tokens[a.first - 1]?.lower === words.by &&
    !a.unitSaid &&
    !b.unitSaid &&
    tokens[b.after]?.kind !== 'word'
  );
}

/** A level is many times what it changes by; what a thing is cut by lies closer together. */
const LEVEL = 3;

/** "raised the fare by $1 to $8.25", as "raised it by $8 to $9" is not. */
const isRaise = (a: Draft, b: Draft, { tokens, words }: Reading): boolean =>
  a.kind === 'money' && tokens[a.first - 1]?.lower === words.by && b.high >= LEVEL * a.low;

/** A verb of change stands right before the number: what follows "to" is then a level. */
function isChange({ tokens, words }: Reading, a: Draft): boolean {
  for (let at = a.first - 1; at >= a.first - 4 && at >= 0; at--) {
    const { lower } = tokens[at] as Token;
    if (words.changes.has(lower)) return true;
    if (!words.changeFillers.has(lower) && !words.boundsBefore.has(lower)) return false;
  }
  return false;
}
