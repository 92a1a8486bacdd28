import type { Token } from '../../text/tokens.ts';
import { type Draft, reread } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { shareOf } from '../scope/share.ts';
import { DETERMINER, NAME } from '../word-class.ts';
import { countsPersons } from './counts-persons.ts';

/** What the rule is called under "why?" that takes the unit of the number before. */
export const UNIT_OF_BEFORE = 'unit of the number before';

/**
 * Gives a number without a noun the one that the text leaves out.
 * - `12 were killed`, `killing 40`, `the toll to 14`, `the toll from the storm reached 14`, `a crowd of 900`: person
 * - `ten whales came ashore; eight died`: whale
 * - `3.9 million headsets, up from 2.4 million`: headset; `DAX rose by 2 percent but Orbex fell by 1`: percent
 * - `300 guards, 40 of them women`: guard; `bringing the total to 44`
 * - not: `the index closed at 5884`
 */
export function readElided(drafts: readonly Draft[], reading: Reading): Draft[] {
  const read: Draft[] = [];
  for (const draft of drafts) {
    read.push(
      (draft.unit === '' || draft.unit.startsWith(' per ')) && draft.shape !== 'record'
        ? elided(draft, read, reading)
        : draft,
    );
  }
  return read;
}

function elided(draft: Draft, read: readonly Draft[], reading: Reading): Draft {
  const before = read.at(-1);
  const bare = draft.unit === '';
  const toll = bare && isToll(draft, reading);
  const persons = bare && countsPersons(draft, reading);
  const here = reading.sentenceAt(draft.first);
  const there = before && reading.sentenceAt(before.first);
  const same = there?.first === here.first;
  const beasts = same && reading.words.animals.has(before?.unit.split(' ').at(-1) ?? '');
  if (toll || (persons && !beasts))
    return reread(draft, 'counts people', {
      unit: reading.words.person,
      kind: 'count',
      bound: toll && isPassed(draft, reading) ? 'more than' : draft.bound,
    });
  const tally = there?.paragraph === here.paragraph && isTally(draft, reading);
  if (!before || !(same || tally) || before.unit === '' || before.kind === 'age') return draft;
  const index = bare && isIndexLevel(draft, read, reading);
  if (index) return reread(draft, UNIT_OF_BEFORE, { unit: index.unit, kind: index.kind });
  if (bare && !persons && !tally && !leavesOut.some((does) => does(before, draft, reading)))
    return draft;
  if (!bare)
    return before.kind === 'count'
      ? reread(draft, UNIT_OF_BEFORE, { unit: before.unit + draft.unit })
      : draft;
  return reread(draft, UNIT_OF_BEFORE, { unit: before.unit, kind: before.kind });
}

/** Ways in which a number leaves out the unit of the one before it in its sentence. */
const leavesOut: readonly ((a: Draft, b: Draft, reading: Reading) => boolean)[] = [
  comparesWith,
  isOutOf,
  isPlaced,
  repeatsVerb,
  isLevelAfter,
];

const FARTHEST = 16;

function comparesWith(a: Draft, b: Draft, { tokens, words }: Reading): boolean {
  const gap = tokens.slice(a.after, b.first);
  // "two teams of three": so many are in each
  if (gap.length === 1 && gap[0]?.lower === words.of && a.after > a.end) return false;
  if (gap.length > FARTHEST || gap.some(({ text }) => text === ';' || text === ':')) return false;
  const last = gap.at(-1)?.lower ?? '';
  if (a.kind === 'money') return words.comparingMoney.has(last);
  return (a.kind === 'count' ? words.comparing : words.comparingUnits).has(last);
}

/** "4,500 farmers came; others put the number at 9,000": the same is counted again. */
const isTally = ({ first }: Draft, { tokens, words }: Reading): boolean =>
  words.levelWords.has(tokens[first - 1]?.lower ?? '') &&
  words.tallies.has(tokens[first - 2]?.lower ?? '');

/** "300 guards, 40 of them women", "of the 300 guards seen, 40 are women", "another 30, bringing the total to 44". */
function isOutOf(a: Draft, b: Draft, reading: Reading): boolean {
  if (a.kind !== 'count' || b.first - a.after > FARTHEST) return false;
  const { tokens, words } = reading;
  const share = shareOf(b, reading);
  if (share === 'total') return true;
  if (share === 'part') return tokens[b.end]?.lower === words.of;
  const { first } = reading.sentenceAt(a.first);
  const opened = tokens[first]?.lower === words.of && a.first - first < 4;
  return opened && b.first < a.after + 4 && tokens[b.first - 1]?.text === ',';
}

/** "12 people were killed in Talmar, 10 in Essel": the same was counted in another place. */
function isPlaced(a: Draft, b: Draft, { tokens, words, classAt }: Reading): boolean {
  const place = tokens[b.end]?.lower ?? '';
  if (a.kind !== 'count' || b.first - a.after > FARTHEST || !words.placeOpeners.has(place))
    return false;
  const opened = tokens.slice(a.after, b.first).some(({ lower }) => lower === place);
  return opened && (classAt(b.end + 1) & NAME) !== 0;
}

/** "Orbex hired 400 workers; Talm hired 300": what the verb did to so many it did to so many more. */
function repeatsVerb(a: Draft, b: Draft, { tokens, words, classAt }: Reading): boolean {
  if (a.kind !== 'count' || b.first - a.after > FARTHEST) return false;
  const verb = tokens[b.first - 1];
  if (verb?.kind !== 'word') return false;
  if (words.tellingVerbs.has(verb.lower)) return true;
  return verb.lower === tokens[a.first - 1]?.lower && !(classAt(b.first - 1) & DETERMINER);
}

/** "lost 190 points, or 0.6%, to close at 30,218": the level of an index is told in its points. */
function isIndexLevel(draft: Draft, read: readonly Draft[], reading: Reading): Draft | null {
  const { tokens, words } = reading;
  const last = tokens[draft.first - 1]?.lower ?? '';
  if (!words.levelWords.has(last)) return null;
  const change = read.slice(-2).find(({ unit }) => words.indexUnits.has(unit));
  const { first } = reading.sentenceAt(draft.first);
  return change && change.first >= first && change.high < draft.low ? change : null;
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
