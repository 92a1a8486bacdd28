import { useState } from 'preact/hooks';
import { askBackground } from '../../lib/messages/send.ts';

/** Saving the page beside the sidebar. */
export interface Save {
  saving: boolean;
  /** Why the last save failed, in a sentence; empty when it did not. */
  problem: string;
  save: () => Promise<void>;
}

/** @param onSaved called after the commit */
export function useSave(tab: number, url: string, onSaved: () => void): Save {
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState('');
  const save = async () => {
    setSaving(true);
    import('../../lib/archive/guard.ts').then(({ askToKeep }) => askToKeep()).catch(console.error);
    const answer = await askBackground('save', { tab, url });
    setSaving(false);
    setProblem(answer.ok ? '' : answer.sentence);
    if (answer.ok) onSaved();
  };
  return { saving, problem, save };
}
