import { useEffect, useState } from 'preact/hooks';
import { contentHash } from '../../lib/archive/content-hash.ts';
import { compareCorrected } from '../../lib/compare/correction/compare-corrected.ts';
import { findChanges } from '../../lib/compare/version/changes.ts';
import type { Report } from '../../lib/report/report.ts';
import type { ReportFacts } from '../../lib/view/clippings/report.ts';
import type { VersionFacts } from '../../lib/view/clippings/versions.ts';
import { errorWords } from '../../lib/view/trouble.ts';
import { models } from '../background/models.ts';
import { archive } from './archive.ts';

/** A saved report as it is loaded. */
export type Opened =
  | { phase: 'opening' }
  | { phase: 'gone' }
  | { phase: 'refused'; problem: string }
  | { phase: 'open'; facts: ReportFacts };

/** How many saved reports it is held against. */
const CANDIDATES = 20;

/**
 * Opens a saved report, and holds it against the others of its story.
 * @param version number of the saved state, from 1; the latest where there is no such state
 */
export function useReport(id: string, version: number): { opened: Opened; reload: () => void } {
  const [opened, setOpened] = useState<Opened>({ phase: 'opening' });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let late = false;
    load(id, version).then(
      (value) => late || setOpened(value),
      (error) => late || setOpened({ phase: 'refused', problem: errorWords(error) }),
    );
    return () => {
      late = true;
    };
  }, [id, version, asked]);
  // also what another window did: deleted it, wrote a note, saved a newer version
  useEffect(() => archive.onChange(() => setAsked((n) => n + 1)), []);
  return { opened, reload: () => setAsked((n) => n + 1) };
}

async function load(id: string, version: number): Promise<Opened> {
  const states = await archive.versions(id);
  const shown = states[version - 1] ? version : states.length;
  const report = states[shown - 1];
  if (!report) return { phase: 'gone' };
  const { article, seen } = report;
  const [[kept], { reports, saved }, hash, corrections] = await Promise.all([
    archive.collect([id]),
    archive.related(article, CANDIDATES),
    contentHash(article.title, article.text),
    archive.corrections(),
  ]);
  if (!kept) return { phase: 'gone' };
  const others = reports.filter((other) => other.id !== id);
  const versions = versionFacts(states);
  const before = states[shown - 2];
  const told = compareCorrected(report, others, saved, corrections, await models);
  return {
    phase: 'open',
    facts: {
      report: told.report,
      others: told.others,
      comparison: { ...told.comparison, changes: versions[shown - 1]?.changes ?? [] },
      saved: {
        id,
        at: before?.seen ?? seen,
        current: true,
        states: [before?.seen ?? seen],
        since: 1,
      },
      archiveProblem: null,
      clipping: kept.clipping,
      notes: kept.notes,
      versions,
      shown,
      hash,
    },
  };
}

/** Each state with what changed since the one before it. */
export const versionFacts = (states: readonly Report[]): VersionFacts[] =>
  states.map((state, index) => {
    const before = states[index - 1];
    return { seen: state.seen, changes: before ? findChanges(before, state) : [] };
  });
