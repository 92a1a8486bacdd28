import { useEffect, useState } from 'preact/hooks';
import type { LastCorrection } from '../../components/panel/Corrected.tsx';
import type { PageReport } from '../../lib/messages/protocol.ts';
import { askBackground } from '../../lib/messages/send.ts';
import { type Failure, fail } from '../../lib/result.ts';
import { say } from '../../lib/view/words/say.ts';
import type { Pressed } from './useItems.ts';

/** "Not this", and taking it back. */
export interface Corrections {
  last: LastCorrection | null;
  /** Why the last one could not be kept; null when it could. */
  problem: Failure | null;
  deny: (item: string) => void;
  undo: () => void;
}

/**
 * @param denied the item that was denied in a mark's popover
 * @param onChanged called when a correction is kept or taken back
 * @param onRestored called after that with the item that comes back
 */
export function useCorrections(
  page: PageReport,
  denied: Pressed | null,
  onChanged: () => void,
  onRestored: (item: string) => void,
): Corrections {
  const [last, setLast] = useState<(LastCorrection & { id: string; item: string }) | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const deny = async (item: string) => {
    const { correctionOf } = await import('./correctionOf.ts');
    const correction = correctionOf(page, item);
    if (!correction) return setProblem(fail('not here', say('corrected.notHere')));
    const answer = await askBackground('correct', correction);
    setProblem(answer.ok ? null : answer);
    if (!answer.ok) return;
    setLast({ id: answer.value, item, kind: correction.kind, words: correction.at.exact });
    onChanged();
  };
  const undo = async () => {
    if (!last) return;
    const answer = await askBackground('dropCorrection', { id: last.id });
    setProblem(answer.ok ? null : answer);
    if (!answer.ok) return;
    setLast(null);
    onChanged();
    onRestored(last.item);
  };
  useEffect(() => {
    if (denied) void deny(denied.item);
  }, [denied]);
  return { last, problem, deny: (item) => void deny(item), undo: () => void undo() };
}
