import type { NotRead } from '../../article/page.ts';
import { say } from '../words/say.ts';

/** Why there is nothing to show for a page. */
export type NoReportReason =
  | NotRead
  | 'press needed'
  | 'forbidden'
  | 'moved on'
  | 'no answer'
  | 'stopped';

/** What can be done about it. */
export type NoReportAct = 'again' | 'anyway' | 'selection' | 'clippings' | 'details';

/** A page that is not shown: what is the case, why, what can be done. */
export interface NoReportView {
  reason: NoReportReason;
  title: string;
  hint: string;
  acts: readonly NoReportAct[];
  /** What went wrong inside, for a report of the fault; empty when nothing did. */
  details: string;
}

const ACTS: Readonly<Record<NoReportReason, readonly NoReportAct[]>> = {
  'press needed': ['clippings'],
  'no article': ['selection', 'anyway', 'clippings'],
  'nothing selected': ['selection', 'anyway'],
  empty: ['again', 'clippings'],
  'too large': ['clippings'],
  'too deep': ['clippings'],
  failed: ['again', 'clippings', 'details'],
  forbidden: ['clippings'],
  pdf: ['clippings'],
  'moved on': ['again', 'clippings'],
  'no answer': ['again', 'clippings'],
  stopped: ['again', 'clippings'],
};

/** @param details what the failure said of itself */
export function noReportOf(reason: NoReportReason, details = ''): NoReportView {
  const view = { reason, acts: ACTS[reason], details: reason === 'failed' ? details : '' };
  if (reason === 'stopped') return { ...view, title: say('stopped'), hint: say('stopped.hint') };
  const title = say(reason === 'pdf' ? 'none.forbidden' : `none.${reason}`);
  return { ...view, title, hint: say(`none.${reason}.hint`) };
}
