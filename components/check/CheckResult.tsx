import { useState } from 'preact/hooks';
import type { CheckView } from '../../lib/view/clippings/check.ts';
import { say } from '../../lib/view/words/say.ts';
import { Findings } from '../clippings/Findings.tsx';
import { ReadText } from '../clippings/ReadText.tsx';

interface CheckResultProps {
  view: CheckView;
  onAgain: () => void;
}

/** A checked text: marks in it, findings and figures without a source beside it. States: with such figures or without. */
export function CheckResult({ view, onAgain }: CheckResultProps) {
  const [current, setCurrent] = useState<string | null>(null);
  const { paragraphs, findings, unattributed, compared } = view;
  return (
    <div class="rep-g">
      <main class="doc">
        <h1 tabIndex={-1}>{say('check.title')}</h1>
        <p class="meta">{compared}</p>
        <div class="btns pad">
          <button type="button" class="btn" onClick={onAgain}>
            {say('check.again')}
          </button>
        </div>
        <ReadText
          paragraphs={paragraphs}
          language={null}
          current={current}
          marks
          onMark={setCurrent}
          onSelect={() => {}}
        />
      </main>
      <aside class="side" aria-label={say('report.findings')}>
        <section aria-labelledby="findings">
          <h2 id="findings">
            {say('report.findings')} <span class="hint">{findings.length}</span>
          </h2>
          <Findings findings={findings} current={current} onChoose={setCurrent} />
        </section>
        <section aria-labelledby="unattributed">
          <h2 id="unattributed">
            {say('check.unattributed')} <span class="hint">{unattributed.length}</span>
          </h2>
          {unattributed.length === 0 && <p class="meta">{say('check.allAttributed')}</p>}
          <ul class="notes">
            {unattributed.map(({ sentence, where }, index) => (
              <li key={index} class="q theirs" dir="auto">
                {sentence} <span class="where">{where}</span>
              </li>
            ))}
          </ul>
        </section>
      </aside>
    </div>
  );
}
