import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import type { Linked } from './link.ts';
import { outletAt } from './outlet.ts';

/**
 * Who has no name inside what somebody with one says told them, not a reporter.
 * - `LENK: A source said the port was shut.`, `According to the indictment, an aide told his wife ...`: no unnamed source
 * - not: inside what an outlet says: `The Korvel Post said two officials had told it ...`, `a report in the Post`
 * @param within for each draft the one whose words hold it
 */
export function retold(
  reading: Reading,
  drafts: readonly Draft[],
  linked: readonly Linked[],
  within: readonly (number | null)[],
): Linked[] {
  return linked.map((one, index) => {
    const outer = within[index];
    if (one.type !== 'anonymous' || typeof outer !== 'number') return one;
    const { type } = linked[outer] as Linked;
    const byDocument = type === 'document' && !ofOutlet(reading, drafts[outer] as Draft);
    if (type !== 'named' && !byDocument) return one;
    return { ...one, type: 'generic', reason: 'retold by a source' };
  });
}

/** `a report in the Korvel Post`. */
function ofOutlet(reading: Reading, { source }: Draft): boolean {
  if (!source) return false;
  for (let at = source.first; at < source.end; at++)
    if (outletAt(reading, at, source.end)) return true;
  return false;
}
