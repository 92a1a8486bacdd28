import { UNCOMPARED } from '../../lib/compare/uncompared.ts';
import type { PageReport } from '../../lib/messages/protocol.ts';
import type { Report } from '../../lib/report/report.ts';

/** A page while the archive is still asked. */
export const alone = (report: Report): PageReport => ({
  report,
  comparison: UNCOMPARED,
  others: [],
  saved: null,
  archiveProblem: null,
  comparing: 'now',
});
