import { useEffect, useState } from 'preact/hooks';
import { Corrections } from '../../components/corrections/Corrections.tsx';
import { toCases } from '../../lib/archive/formats/cases.ts';
import type { Correction } from '../../lib/compare/correction/correction.ts';
import { correctionsOf } from '../../lib/view/corrections.ts';
import { errorWords } from '../../lib/view/trouble.ts';
import { archive } from './archive.ts';
import { download } from './download.ts';

/** What the reader took out; each can be taken back. */
export function CorrectionsScreen() {
  const [kept, setKept] = useState<readonly Correction[] | null>(null);
  const [problem, setProblem] = useState('');
  const refuse = (error: unknown) => setProblem(errorWords(error));
  const load = () => void archive.corrections().then(setKept, refuse);
  useEffect(load, []);
  useEffect(() => archive.onChange(load), []);
  return (
    <Corrections
      corrections={kept && correctionsOf(kept)}
      problem={problem}
      onUndo={(id) => void archive.dropCorrection(id).then(load, refuse)}
      onExport={() =>
        download(
          'second-source-corrections.json',
          new Blob([toCases(kept ?? [])], { type: 'application/json' }),
        )
      }
    />
  );
}
