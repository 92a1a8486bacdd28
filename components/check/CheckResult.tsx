import { useState } from 'preact/hooks';
import type { CheckView } from '../../lib/view/clippings/check.ts';
import { say } from '../../lib/view/words/say.ts';
import { ReadText } from '../clippings/ReadText.tsx';
import { useCurrent } from '../clippings/useCurrent.ts';
import { ElsewhereTab } from '../panel/ElsewhereTab.tsx';
import { FiguresTab } from '../panel/FiguresTab.tsx';
import { Notices } from '../panel/Notices.tsx';
import { SourcesTab } from '../panel/SourcesTab.tsx';
import { type Tab, Tabs } from '../parts/Tabs.tsx';
import { SaveDraft } from './SaveDraft.tsx';
import { Unattributed } from './Unattributed.tsx';

export type CheckTab = 'unattributed' | 'sources' | 'figures' | 'elsewhere';

interface CheckResultProps {
  view: CheckView;
  /** Which list is shown first. */
  tab?: CheckTab;
  /** Address of the clipping that was made of it; null while nothing is stored. */
  savedHref: string | null;
  onSave: (title: string) => void;
  onAgain: () => void;
}

/**
 * A checked text: marks in it, what was found beside it. States: figures without a source or none; other reports of
 * its story or none; stored as a clipping or not.
 */
export function CheckResult(props: CheckResultProps) {
  const { paragraphs, panel, unattributed } = props.view;
  const [tab, setTab] = useState<CheckTab>(props.tab ?? 'unattributed');
  const { current, show, toggle } = useCurrent();
  const control = { current, missing: NONE, onShow: show };
  const { sources, figures, elsewhere } = panel;
  const tabs: Tab<CheckTab>[] = [
    { name: 'unattributed', label: say('check.nobody'), n: unattributed.length },
    { name: 'sources', label: say('tab.sources'), n: sources.unnamed.length },
    { name: 'figures', label: say('tab.figures'), n: figures.firm.length + figures.alone.length },
    { name: 'elsewhere', label: say('tab.elsewhere'), n: elsewhere.reports },
  ];
  return (
    <div class="rep-g">
      <main class="doc">
        <h1 tabIndex={-1}>{say('check.title')}</h1>
        <p class="meta" role="status">
          {panel.spoken}
        </p>
        <div class="btns pad">
          <button type="button" class="btn" onClick={props.onAgain}>
            {say('check.again')}
          </button>
        </div>
        <SaveDraft href={props.savedHref} onSave={props.onSave} />
        <ReadText
          paragraphs={paragraphs}
          language={null}
          current={current}
          marks
          onMark={toggle}
          onSelect={() => {}}
        />
      </main>
      <aside class="side panel-side" aria-label={say('report.findings')}>
        <Tabs label={say('tabs')} tabs={tabs} chosen={tab} panel="shown" onChoose={setTab} />
        <div role="tabpanel" id="shown" aria-labelledby={`shown-${tab}`}>
          <Notices notices={panel.notices} />
          {tab === 'unattributed' && <Unattributed figures={unattributed} />}
          {tab === 'sources' && (
            <SourcesTab
              sources={sources}
              control={control}
              onElsewhere={() => setTab('elsewhere')}
            />
          )}
          {tab === 'figures' && <FiguresTab figures={figures} control={control} />}
          {tab === 'elsewhere' && <ElsewhereTab elsewhere={elsewhere} />}
        </div>
      </aside>
    </div>
  );
}

/** All of the text is there. */
const NONE: ReadonlySet<string> = new Set();
