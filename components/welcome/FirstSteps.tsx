import { say } from '../../lib/view/words/say.ts';

interface FirstStepsProps {
  /** Whether the sample collection is in the archive. */
  sample: boolean;
  /** Why the sample could not be put in or taken out; empty when it could. */
  problem: string;
  hrefs: { clippings: string; tabs: string; import: string };
  onSample: (wanted: boolean) => void;
}

const STEPS = ['welcome.step1', 'welcome.step2', 'welcome.step3'] as const;

/** What to do first, and three ways to fill the clippings. States: sample in or out. */
export function FirstSteps({ sample, problem, hrefs, onSample }: FirstStepsProps) {
  return (
    <div>
      <h1 tabIndex={-1}>{say('welcome.title')}</h1>
      <p class="lede">{say('welcome.lede')}</p>
      <h2 class="sr">{say('welcome.first')}</h2>
      <ol class="first-steps">
        {STEPS.map((step, index) => (
          <li key={step}>
            <span class="no" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <b>{say(step)}</b>
              <span class="meta">{say(`${step}.hint`)}</span>
            </span>
          </li>
        ))}
      </ol>
      <div class="btns">
        <button type="button" class="btn primary" onClick={() => onSample(!sample)}>
          {say(sample ? 'welcome.sampleRemove' : 'welcome.sample')}
        </button>
        <a class="btn" href={hrefs.tabs}>
          {say('tabs.open')}
        </a>
        <a class="btn" href={hrefs.import}>
          {say('welcome.import')}
        </a>
        <a class="btn" href={hrefs.clippings}>
          {say('act.clippings')}
        </a>
      </div>
      <p role="status" class="meta pad">
        {problem || (sample && say('welcome.samplePut'))}
      </p>
    </div>
  );
}
