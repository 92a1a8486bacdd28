import type { Draft } from '../draft.ts';
import type { Linked } from './link.ts';
import { TRANSCRIPT } from './mention.ts';

/**
 * Who has no name inside what somebody with one says told them, not a reporter.
 * - `LENK: A source said the port was shut.`, `A: A source said so.`, `According to the indictment, an aide told his wife ...`:
 *   no unnamed source
 * - not: inside what a body says, for instance an outlet: `The Korvel Post said two officials had told it ...`
 * @param within for each attribution the one whose words hold it
 */
export const retold = (
  linked: readonly Linked[],
  within: readonly (number | null)[],
  drafts: readonly Draft[],
): Linked[] =>
  linked.map((one, index) => {
    const at = within[index] ?? -1;
    const outer = linked[at]?.type;
    const answers = drafts[at]?.reasons.includes(TRANSCRIPT);
    const retells =
      one.type === 'anonymous' && (outer === 'named' || outer === 'document' || answers);
    return retells ? { ...one, type: 'generic', reason: 'told to others' } : one;
  });
