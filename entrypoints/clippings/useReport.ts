import { useEffect, useState } from 'preact/hooks';
import { compareCorrected } from '../../lib/compare/correction/compare-corrected.ts';
import type { ReportFacts } from '../../lib/view/clippings/report.ts';
import { archive, sentenceOf } from './archive.ts';

/** A saved report as it is loaded. */
export type Opened =
  | { phase: 'opening' }
  | { phase: 'gone' }
  | { phase: 'refused'; problem: string }
  | { phase: 'open'; facts: ReportFacts };

/** How many saved reports it is held against. */
const CANDIDATES = 20;

/** Opens a saved report, and holds it against the others of its story. */
export function useReport(id: string): { opened: Opened; reload: () => void } {
  const [opened, setOpened] = useState<Opened>({ phase: 'opening' });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let late = false;
    load(id).then(
      (value) => late || setOpened(value),
      (error) => late || setOpened({ phase: 'refused', problem: sentenceOf(error) }),
    );
    return () => {
      late = true;
    };
  }, [id, asked]);
  return { opened, reload: () => setAsked((n) => n + 1) };
}

async function load(id: string): Promise<Opened> {
  const report = await archive.get(id);
  if (!report) return { phase: 'gone' };
  const { article, analysis } = report;
  const [clipping, notes, { reports, saved }, corrections] = await Promise.all([
    archive.savedAt(article.url),
    archive.notes(id),
    archive.related(article, analysis, CANDIDATES),
    archive.corrections(),
  ]);
  const others = reports.filter((other) => other.id !== id);
  return {
    phase: 'open',
    facts: {
      ...compareCorrected(report, others, saved, corrections),
      saved: { id, at: report.seen, current: true },
      archiveProblem: null,
      clipping: clipping ?? { id, saved: report.seen, tags: [] },
      notes,
    },
  };
}
