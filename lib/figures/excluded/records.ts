import type { Draft } from '../draft.ts';
import { isPlural } from '../noun-phrase.ts';
import { parseDigits } from '../numerals/parse-digits.ts';
import type { Reading } from '../reading.ts';
import { NAME } from '../word-class.ts';

/**
 * Win and loss records of a sportsman, told by their wins: "(52-3, 46 KOs)", "a 14-13-2 record".
 * - not: `won 2-1` (the score of a match), `555-0134`, `4-2-3-1` (all ten players), `20-70-10` (all hundred percent)
 */
export function readRecords(drafts: readonly Draft[], reading: Reading): Draft[] {
  const { tokens } = reading;
  const records: Draft[] = [];
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at] as Draft;
    const end = endOfRecord(draft);
    if (end < 0) {
      records.push(draft);
      continue;
    }
    records.push({
      ...draft,
      end,
      after: end,
      low: draft.written,
      high: draft.written,
      shape: 'record',
      unit: 'win',
      kind: 'count',
      unitSaid: true,
      reasons: [...draft.reasons, 'record'],
    });
    while (drafts[at + 1] && (drafts[at + 1] as Draft).first < end) at++;
  }
  return records;

  function endOfRecord(draft: Draft): number {
    if (draft.shape !== 'digits' || draft.unitSaid || draft.scale !== 1) return -1;
    if (tokens[draft.first - 1]?.text === '-' && tokens[draft.first]?.glued) return -1;
    let end = draft.first + 1;
    let parts = 1;
    let sum = draft.low;
    while (
      tokens[end]?.text === '-' &&
      tokens[end]?.glued &&
      tokens[end + 1]?.glued &&
      tokens[end + 1]?.kind === 'number'
    ) {
      const part = parseDigits(tokens[end + 1]?.text ?? '') ?? 999;
      if (part > 200) return -1;
      sum += part;
      end += 2;
      parts++;
    }
    if (parts < 2 || parts > 4 || draft.low > 200) return -1;
    if (parts > 2 && (sum === 10 || sum === 100)) return -1;
    const open = tokens[draft.first - 1]?.text === '(' && /^[),;]$/.test(tokens[end]?.text ?? '');
    const counts = isPlural(tokens[end]?.lower ?? '', reading.words); // "10-20-30 lamps" is none
    if (open || tokens[end]?.lower === 'record' || (parts > 2 && !counts)) return end;
    const after = /^[,;]$/.test(tokens[end]?.text ?? '') && tokens[draft.first - 1]?.text === ',';
    if (after && reading.classAt(draft.first - 2) & NAME) return end;
    for (let at = draft.first - 1; at >= draft.first - 3; at--)
      if (tokens[at]?.lower === 'record') return end;
    return -1;
  }
}
