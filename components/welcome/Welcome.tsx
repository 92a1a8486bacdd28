import type { ComponentChildren } from 'preact';
import type { TextParagraph } from '../../lib/view/clippings/read-text.ts';
import { KINDS } from '../../lib/view/panel/header.ts';
import { say } from '../../lib/view/words/say.ts';
import { ReadText } from '../clippings/ReadText.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { FirstSteps } from './FirstSteps.tsx';

interface WelcomeProps {
  /** Outlet of the invented report. */
  outlet: string;
  /** The beginning of an invented report, as it was read now. */
  paragraphs: readonly TextParagraph[];
  /** The item whose card is shown. */
  current: string | null;
  /** A mark was pressed. */
  onMark: (item: string) => void;
  /** The cards of the sidebar that go with it: a source, a figure. */
  cards: ComponentChildren;
  /** Whether the sample collection is in the archive. */
  sample: boolean;
  /** Why the sample could not be put in or taken out. */
  problem: string;
  hrefs: { clippings: string; tabs: string; import: string };
  onSample: (wanted: boolean) => void;
}

const NEVER = ['welcome.never1', 'welcome.never2', 'welcome.never3'] as const;
const WHERE = ['welcome.where1', 'welcome.where2', 'welcome.where3'] as const;

/**
 * The first minute: what is marked, shown by the program itself; what it never does; a sample to try, tabs to save,
 * files to bring. States: sample in or out; the invented report still being read.
 */
export function Welcome(props: WelcomeProps) {
  const { outlet, paragraphs, current, onMark, cards } = props;
  return (
    <main class="wide">
      <div class="hero">
        <FirstSteps
          sample={props.sample}
          problem={props.problem}
          hrefs={props.hrefs}
          onSample={props.onSample}
        />
        <section class="demo" aria-labelledby="demo">
          <h2 id="demo" class="meta">
            {say('welcome.demo', { outlet })}
          </h2>
          <ReadText
            paragraphs={paragraphs}
            language="en"
            current={current}
            marks
            onMark={onMark}
            onSelect={() => {}}
          />
          <p class="hint">{say('welcome.demoHint')}</p>
        </section>
      </div>
      <section class="sect" aria-labelledby="says">
        <h2 id="says">{say('welcome.says')}</h2>
        <p class="sub">{say('welcome.saysHint')}</p>
        <ol class="items cols2 demo-cards">{cards}</ol>
      </section>
      <section class="sect" aria-labelledby="signs">
        <h2 id="signs">{say('welcome.signs')}</h2>
        <ul class="signs">
          {KINDS.map((kind) => (
            <li key={kind}>
              <Glyph kind={kind} />
              <span>
                <b class={`m ${kind}`}>{say(`mark.${kind}`)}</b>
                <span class="who">{say(`welcome.sign.${kind}`)}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <div class="cols2">
        <Sentences id="never" title={say('welcome.never')} keys={NEVER} />
        <Sentences id="where" title={say('welcome.where')} keys={WHERE} />
      </div>
    </main>
  );
}

interface SentencesProps {
  id: string;
  title: string;
  keys: readonly ((typeof NEVER)[number] | (typeof WHERE)[number])[];
}

function Sentences({ id, title, keys }: SentencesProps) {
  return (
    <section class="sect" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="plainlist">
        {keys.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
    </section>
  );
}
