import { NoReport } from '../../components/panel/NoReport.tsx';
import {
  type NoReportAct,
  type NoReportReason,
  noReportOf,
} from '../../lib/view/panel/no-report.ts';

interface NoPageProps {
  reason: NoReportReason;
  /** What the failure said of itself. */
  details: string;
  onAct: (act: NoReportAct) => void;
}

/** A page that there is no report of. Its program comes when it is needed: most pages have one. */
export const NoPage = ({ reason, details, onAct }: NoPageProps) => (
  <NoReport view={noReportOf(reason, details)} onAct={onAct} />
);
