import type { Comparison } from '../../lib/compare/comparison.ts';
import type { PageReport } from '../../lib/messages/protocol.ts';
import type { Report } from '../../lib/report/report.ts';

const UNCOMPARED: Comparison = {
  notCompared: null,
  looked: 0,
  saved: 0,
  related: [],
  measures: [],
  quotations: [],
  attributions: [],
  origins: [],
  denials: [],
  changes: [],
};

/** A page while the archive is still asked. */
export const alone = (report: Report): PageReport => ({
  report,
  comparison: UNCOMPARED,
  others: [],
  saved: null,
  archiveProblem: null,
  comparing: 'now',
});
