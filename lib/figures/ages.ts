import type { Token } from '../text/tokens.ts';
import { type Draft, reread } from './draft.ts';
import type { Reading } from './reading.ts';
import { NAME } from './word-class.ts';

const OLDEST = 120;

/**
 * Bare ages.
 * - `Orrin Vale, 34, said`, `aged 25 to 54`, `at the age of nine`, `Mara Lind (41)`
 * - not: `In Orrin, 34 people`
 */
export function readAges(drafts: readonly Draft[], reading: Reading): Draft[] {
  return drafts.map((draft) => {
    if (
      draft.unitSaid ||
      draft.high > OLDEST ||
      draft.low <= 0 ||
      draft.scale > 1 ||
      draft.shape === 'record'
    )
      return draft;
    if (draft.shape !== 'digits' && draft.shape !== 'words') return draft;
    const age =
      afterAgeWord(draft, reading) || (besideName(draft, reading) && Number.isInteger(draft.low));
    return age ? reread(draft, 'age', { unit: 'year old', kind: 'age', unitSaid: true }) : draft;
  });
}

function afterAgeWord({ first }: Draft, { tokens, words }: Reading): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (words.ageOpeners.has(before)) return true;
  return before === 'of' && words.ageOpeners.has(tokens[first - 2]?.lower ?? '');
}

const CLOSES = new Set([',', '.', ')', ';', ':', '—', '–', '-']);

/** "Name, 34," and "Name (34)": a name, an opening mark, the number, a closing mark. */
function besideName({ first, end }: Draft, reading: Reading): boolean {
  const { tokens } = reading;
  const mark = tokens[first - 1]?.text;
  if (mark !== ',' && mark !== '(') return false;
  if (!(reading.classAt(first - 2) & NAME) || isPlace(reading, first - 2)) return false;
  const after = tokens[end];
  if (!after || CLOSES.has(after.text))
    return mark !== '(' || after?.text === ')' || after?.text === ',';
  return mark === ',' && reading.words.afterAge.has(after.lower);
}

function isPlace({ tokens, words }: Reading, at: number): boolean {
  const { lower } = tokens[at] as Token;
  return words.months.has(lower) || words.weekdays.has(lower);
}
