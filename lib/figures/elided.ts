import type { Token } from '../text/tokens.ts';
import { type Draft, reread } from './draft.ts';
import type { Reading } from './reading.ts';

/**
 * Gives a number without a noun the one that the text leaves out.
 * - `12 were killed`, `killing 40`, `the toll to 14`: person
 * - `3.9 million headsets, up from 2.4 million`: headset; `DAX rose by 2 percent but Orbex fell by 1`: percent
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
  if (draft.unit === '' && countsPersons(draft, reading))
    return reread(draft, 'counts people', { unit: reading.words.person, kind: 'count' });
  const same =
    before && reading.sentenceAt(before.first).first === reading.sentenceAt(draft.first).first;
  if (!same || before.unit === '' || before.kind === 'age') return draft;
  if (draft.unit === '' && !comparesWith(before, draft, reading)) return draft;
  if (draft.unit !== '')
    return before.kind === 'count'
      ? reread(draft, 'unit of the number before', { unit: before.unit + draft.unit })
      : draft;
  return reread(draft, 'unit of the number before', { unit: before.unit, kind: before.kind });
}

const FARTHEST = 16;

function comparesWith(a: Draft, b: Draft, { tokens, words }: Reading): boolean {
  const gap = tokens.slice(a.after, b.first);
  if (gap.length > FARTHEST || gap.some(({ text }) => text === ';' || text === ':')) return false;
  const last = gap.at(-1)?.lower ?? '';
  if (a.kind === 'money') return words.comparingMoney.has(last);
  return (a.kind === 'count' ? words.comparing : words.comparingUnits).has(last);
}

/** What happens to people stands beside the number: "12 dead", "were injured", "killing 40", "toll to 14". */
function countsPersons(draft: Draft, { tokens, words }: Reading): boolean {
  const personal = (token: Token | undefined) => {
    const event = token && words.events.get(token.lower);
    return event !== undefined && words.personEvents.has(event);
  };
  let after = draft.after;
  while (words.eventFillersAfter.has(tokens[after]?.lower ?? '')) after++;
  if (after - draft.after <= 4 && personal(tokens[after])) return true;
  const fills = (word: string) => words.eventFillersBefore.has(word) || words.changes.has(word);
  let before = draft.first - 1;
  while (before > draft.first - 5 && fills(tokens[before]?.lower ?? '')) before--;
  return personal(tokens[before]);
}
