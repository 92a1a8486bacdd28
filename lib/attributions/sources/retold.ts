import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import type { Linked } from './link.ts';
import { holdsOutlet } from './outlet.ts';

/**
 * Who has no name inside what somebody with one says told them, not a reporter.
 * - `LENK: A source said the port was shut.`, `According to the indictment, an aide told his wife ...`: no unnamed source
 * - not: inside what an outlet says: `The Korvel Post said two officials had told it ...`, `a report in the Post`
 * @param within for each draft the one whose words hold it
 */
export const retold = (
  reading: Reading,
  drafts: readonly Draft[],
  linked: readonly Linked[],
  within: readonly (number | null)[],
): Linked[] =>
  linked.map((one, index) => {
    const outer = within[index] ?? -1;
    const { type } = linked[outer] ?? one;
    const source = drafts[outer]?.source;
    const told = type === 'document' ? source && !holdsOutlet(reading, source) : type === 'named';
    const retells = told && one.type === 'anonymous';
    return retells ? { ...one, type: 'generic', reason: 'told to others' } : one;
  });
