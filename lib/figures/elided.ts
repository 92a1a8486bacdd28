import type { Token } from '../text/tokens.ts';
import { countsPersons } from './counts-persons.ts';
import { type Draft, reread } from './draft.ts';
import type { Reading } from './reading.ts';
import { shareOf } from './share.ts';
import { DETERMINER } from './word-class.ts';

/**
 * Gives a number without a noun the one that the text leaves out.
 * - `12 were killed`, `killing 40`, `the toll to 14`, `the toll from the storm reached 14`: person
 * - `3.9 million headsets, up from 2.4 million`: headset; `DAX rose by 2 percent but Orbex fell by 1`: percent
 * - `300 guards, 40 of them women`: guard; `bringing the total to 44`
 * - not: `the index closed at 5884`
 */
export function readElided(drafts: readonly Draft[], reading: Reading): Draft[] {
  const read: Draft[] = [];
  for (const draft of drafts) {
    const before = read.at(-1);
    read.push(
      (draft.unit === '' || draft.unit.startsWith(' per ')) && draft.shape !== 'record'
        ? elided(draft, before, reading)
        : draft,
    );
  }
  return read;
}

function elided(draft: Draft, before: Draft | undefined, reading: Reading): Draft {
  const toll = draft.unit === '' && isToll(draft, reading);
  if (toll || (draft.unit === '' && countsPersons(draft, reading)))
    return reread(draft, 'counts people', {
      unit: reading.words.person,
      kind: 'count',
      bound: toll && isPassed(draft, reading) ? 'more than' : draft.bound,
    });
  const same =
    before && reading.sentenceAt(before.first).first === reading.sentenceAt(draft.first).first;
  if (!same || before.unit === '' || before.kind === 'age') return draft;
  if (draft.unit === '' && !leavesOut.some((does) => does(before, draft, reading))) return draft;
  if (draft.unit !== '')
    return before.kind === 'count'
      ? reread(draft, 'unit of the number before', { unit: before.unit + draft.unit })
      : draft;
  return reread(draft, 'unit of the number before', { unit: before.unit, kind: before.kind });
}

/** Ways in which a number leaves out the unit of the one before it in its sentence. */
const leavesOut: readonly ((a: Draft, b: Draft, reading: Reading) => boolean)[] = [
  comparesWith,
  isOutOf,
  repeatsVerb,
  isLevelAfter,
];

const FARTHEST = 16;

function comparesWith(a: Draft, b: Draft, { tokens, words }: Reading): boolean {
  const gap = tokens.slice(a.after, b.first);
  if (gap.length > FARTHEST || gap.some(({ text }) => text === ';' || text === ':')) return false;
  const last = gap.at(-1)?.lower ?? '';
  if (a.kind === 'money') return words.comparingMoney.has(last);
  return (a.kind === 'count' ? words.comparing : words.comparingUnits).has(last);
}

/** "300 guards, 40 of them women", "of the 300 guards, 40 are women", "another 30, bringing the total to 44". */
function isOutOf(a: Draft, b: Draft, reading: Reading): boolean {
  if (a.kind !== 'count' || b.first - a.after > FARTHEST) return false;
  const { tokens, words } = reading;
  const share = shareOf(b, reading);
  if (share === 'total') return true;
  if (share === 'part') return tokens[b.end]?.lower === words.of;
  const { first } = reading.sentenceAt(a.first);
  const opened = tokens[first]?.lower === words.of && a.first - first < 4;
  return opened && b.first === a.after + 1 && tokens[a.after]?.text === ',';
}

/** "Orbex hired 400 workers; Talm hired 300": what the verb did to so many it did to so many more. */
function repeatsVerb(a: Draft, b: Draft, { tokens, words, classAt }: Reading): boolean {
  if (a.kind !== 'count' || b.first - a.after > FARTHEST) return false;
  const verb = tokens[b.first - 1];
  if (verb?.kind !== 'word') return false;
  if (words.tellingVerbs.has(verb.lower)) return true;
  return verb.lower === tokens[a.first - 1]?.lower && !(classAt(b.first - 1) & DETERMINER);
}

/** "rose by 3 boats to 15". */
function isLevelAfter(a: Draft, b: Draft, { tokens }: Reading): boolean {
  return a.kind === 'count' && b.first === a.after + 1 && tokens[a.after]?.lower === 'to';
}

/** "the toll has passed 200", "climbed past 200". */
const isPassed = ({ first, bound }: Draft, { tokens, words }: Reading): boolean =>
  bound === 'exact' && words.passing.has(tokens[first - 1]?.lower ?? '');

/** "the death toll from the storm reached 230", "the number of dead rose to 14": no mark and no number between. */
function isToll({ first, shape }: Draft, { tokens, words, sentenceAt }: Reading): boolean {
  if (shape === 'fraction') return false;
  const start = Math.max(sentenceAt(first).first, first - FARTHEST);
  for (let at = first - 1; at >= start; at--) {
    const { lower, kind } = tokens[at] as Token;
    if (words.tolls.has(lower)) return at < first - 1;
    if (kind !== 'word') return false;
  }
  return false;
}
