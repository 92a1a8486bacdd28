import type { NotRead } from '../../article/page.ts';
import type { Failure } from '../../result.ts';
import { troubleWords } from '../trouble.ts';
import { say } from '../words/say.ts';

/** Why there is nothing to show for a page. */
export type NoReportReason =
  | NotRead
  | 'press needed'
  | 'forbidden'
  | 'crashed'
  | 'silent'
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
  crashed: ['again', 'clippings'],
  silent: ['again', 'clippings'],
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

/** Why something could not be done with a page or with the archive, in a sentence or two. */
export function failureWords(failure: Failure): string {
  const { why } = failure;
  if (why === 'failed' || !Object.hasOwn(ACTS, why)) return troubleWords(failure);
  const { title, hint } = noReportOf(why as NoReportReason);
  return `${title}. ${hint}`;
}
