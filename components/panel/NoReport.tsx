import type { NoReportAct, NoReportView } from '../../lib/view/panel/no-report.ts';
import { say } from '../../lib/view/words/say.ts';
import { Blank } from './Blank.tsx';

interface NoReportProps {
  view: NoReportView;
  onAct: (act: NoReportAct) => void;
}

const WORDS = {
  again: 'act.again',
  anyway: 'act.readAnyway',
  selection: 'act.readSelection',
  clippings: 'act.clippings',
  details: 'act.copyDetails',
} as const;

/** A page without a report: each reason has its own sentence and what can be done; never a blank panel. */
export function NoReport({ view: { title, hint, acts, details }, onAct }: NoReportProps) {
  return (
    <main class="panel">
      <Blank title={title} hint={hint} level={1}>
        {acts.map((act, index) => (
          <button
            key={act}
            type="button"
            class={index === 0 ? 'btn primary' : 'btn'}
            onClick={() => onAct(act)}
          >
            {say(WORDS[act])}
          </button>
        ))}
      </Blank>
      {details && <p class="meta in details">{details}</p>}
    </main>
  );
}
