import type { ComponentChildren } from 'preact';
import type { TextParagraph } from '../../lib/view/clippings/read-text.ts';
import { KINDS } from '../../lib/view/panel/header.ts';
import { say } from '../../lib/view/words/say.ts';
import { ReadText } from '../clippings/ReadText.tsx';
import { Glyph } from '../parts/Glyph.tsx';

interface WelcomeProps {
  /** The beginning of an invented report, as it was read now. */
  paragraphs: readonly TextParagraph[];
  /** The cards of the sidebar that go with it. */
  cards: ComponentChildren;
  /** Whether the sample collection is in the archive. */
  sample: boolean;
  /** Why the sample could not be put in or taken out. */
  problem: string;
  clippingsHref: string;
  onSample: (wanted: boolean) => void;
}

const STEPS = ['welcome.step1', 'welcome.step2', 'welcome.step3'] as const;
const NEVER = ['welcome.never1', 'welcome.never2', 'welcome.never3'] as const;

/** The first minute: what is marked, shown by the program itself; what it never does; a sample to try. States: sample in or out. */
export function Welcome(props: WelcomeProps) {
  const { paragraphs, cards, sample, problem, clippingsHref, onSample } = props;
  return (
    <main class="wide">
      <div class="hero">
        <div>
          <h1 tabIndex={-1}>{say('welcome.title')}</h1>
          <p class="lede">{say('welcome.lede')}</p>
          <h2 class="sr">{say('welcome.first')}</h2>
          <ol class="first">
            {STEPS.map((step, index) => (
              <li key={step}>
                <span class="no" aria-hidden="true">
                  {index + 1}
                </span>
                <span>
                  {say(step)}
                  <span class="meta">{say(`${step}.hint`)}</span>
                </span>
              </li>
            ))}
          </ol>
          <div class="btns">
            <button type="button" class="btn primary" onClick={() => onSample(!sample)}>
              {say(sample ? 'welcome.sampleRemove' : 'welcome.sample')}
            </button>
            <a class="btn" href={clippingsHref}>
              {say('act.clippings')}
            </a>
          </div>
          <p role="status" class="meta pad">
            {problem || (sample && say('welcome.samplePut'))}
          </p>
          <section class="sect" aria-labelledby="signs">
            <h2 id="signs">{say('welcome.signs')}</h2>
            <ul class="signs">
              {KINDS.map((kind) => (
                <li key={kind}>
                  <Glyph kind={kind} />
                  <b>{say(`mark.${kind}`)}</b>
                </li>
              ))}
            </ul>
          </section>
          <section class="sect" aria-labelledby="never">
            <h2 id="never">{say('welcome.never')}</h2>
            <ul class="plainlist">
              {NEVER.map((one) => (
                <li key={one}>{say(one)}</li>
              ))}
            </ul>
          </section>
        </div>
        <section class="demo" aria-labelledby="demo">
          <h2 id="demo">{say('welcome.demo')}</h2>
          <p class="meta">{say('welcome.demoHint')}</p>
          <ReadText
            paragraphs={paragraphs}
            language="en"
            current={null}
            marks
            onMark={() => {}}
            onSelect={() => {}}
          />
          <div class="panel demo-p">
            <ol class="items">{cards}</ol>
          </div>
        </section>
      </div>
    </main>
  );
}
