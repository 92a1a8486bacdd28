import type { Linked } from './link.ts';

/**
 * Who has no name inside what somebody with one says told them, not a reporter.
 * - `LENK: A source said the port was shut.`, `According to the indictment, an aide told his wife ...`: no unnamed source
 * - not: inside what a body says, for instance an outlet: `The Korvel Post said two officials had told it ...`
 * @param within for each attribution the one whose words hold it
 */
export const retold = (linked: readonly Linked[], within: readonly (number | null)[]): Linked[] =>
  linked.map((one, index) => {
    const outer = linked[within[index] ?? -1]?.type;
    const retells = one.type === 'anonymous' && (outer === 'named' || outer === 'document');
    return retells ? { ...one, type: 'generic', reason: 'told to others' } : one;
  });
