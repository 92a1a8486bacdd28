import { useState } from 'preact/hooks';
import type { PageReport } from '../../lib/messages/protocol.ts';
import { askBackground } from '../../lib/messages/send.ts';
import type { Failure } from '../../lib/result.ts';

/** Saving the page beside the sidebar. */
export interface Save {
  saving: boolean;
  /** Why the last save failed; null when it did not. */
  problem: Failure | null;
  /** Does nothing where nothing is to be saved; where nothing can be, says why. */
  save: () => Promise<void>;
}

/** @param onSaved called after the commit */
export function useSave(
  tab: number,
  { report, saved, archiveProblem }: PageReport,
  onSaved: () => void,
): Save {
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Failure | null>(null);
  const save = async () => {
    if (saving || saved?.current) return;
    if (archiveProblem !== null) return setProblem(archiveProblem);
    setSaving(true);
    import('../../lib/archive/guard.ts').then(({ askToKeep }) => askToKeep()).catch(console.error);
    const answer = await askBackground('save', { tab, url: report.article.url });
    setSaving(false);
    setProblem(answer.ok ? null : answer);
    if (answer.ok) onSaved();
  };
  return { saving, problem, save };
}
