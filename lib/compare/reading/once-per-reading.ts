import type { Report } from '../../report/report.ts';
import { oncePerAnalysis } from './once-per-analysis.ts';
import { type Reading, readingOf } from './reading.ts';

/** Keeps a list of what a report's words tell, as `oncePerAnalysis` does; empty where its language has no lexicon. */
export const oncePerReading = <T>(make: (reading: Reading, report: Report) => readonly T[]) =>
  oncePerAnalysis((report): readonly T[] => {
    const reading = readingOf(report);
    return reading ? make(reading, report) : [];
  });
