import type { PageReport, Progress } from '../../lib/messages/protocol.ts';
import type { NoReportReason } from '../../lib/view/panel/no-report.ts';

/** What the sidebar knows of the page beside it. Exactly one at a time. */
export type Shown =
  | { phase: 'reading'; progress: Progress | null }
  | { phase: 'none'; reason: NoReportReason; details: string }
  | { phase: 'page'; page: PageReport };

/** The tab belongs to what is shown: an answer for another tab is dropped, never drawn. */
export interface State {
  tab: number | null;
  shown: Shown;
}
