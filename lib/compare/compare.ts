import type { Report } from '../report/report.ts';
import type { Comparison, Level, Place, Verdict } from './comparison.ts';

/** Two aligned figures of different reports. */
export interface FigurePair {
  a: Place;
  b: Place;
  verdict: Verdict;
  level: Level;
}

/**
 * Holds one report against others. Pure.
 * @param others candidates from the archive, in any order; an earlier version of the same report counts as changed, not as another report
 * @param saved how many reports the archive holds, for the line "compared with 4 of 48"
 */
export function compare(_report: Report, others: readonly Report[], saved: number): Comparison {
  return {
    notCompared: null,
    looked: others.length,
    saved,
    related: [],
    measures: [],
    quotations: [],
    attributions: [],
    origins: [],
    denials: [],
    changes: [],
  };
}

/** Takes all reports as one archive and gives every aligned pair of figures, agreeing ones too. */
export function compareAll(_reports: readonly Report[], _level: Level = 'firm'): FigurePair[] {
  return [];
}
