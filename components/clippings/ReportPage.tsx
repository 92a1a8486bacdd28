import { useEffect, useState } from 'preact/hooks';
import type { ReportView } from '../../lib/view/clippings/report.ts';
import { say } from '../../lib/view/words/say.ts';
import { Findings } from './Findings.tsx';
import { Notes } from './Notes.tsx';
import { ReadText } from './ReadText.tsx';
import { Tags } from './Tags.tsx';

interface ReportPageProps {
  view: ReportView;
  /** A passage the reader selected for a note, in its own words. */
  passage: string | null;
  onPassage: (span: readonly [number, number]) => void;
  onWrite: (text: string) => Promise<void>;
  onDeleteNote: (id: string) => void;
  onTag: (add: readonly string[], remove: readonly string[]) => void;
  onDelete: () => void;
  /** Address of the story it belongs to. */
  storyHref: string;
}

/** A saved report: its text with marks on the left, what is known about it on the right. Marks can be taken away for reading. */
export function ReportPage(props: ReportPageProps) {
  const { view } = props;
  const [current, setCurrent] = useState<string | null>(null);
  const [marks, setMarks] = useState(true);
  const goTo = (item: string) => {
    setCurrent(item);
    setMarks(true);
  };
  useEffect(() => {
    const mark = [...document.querySelectorAll<HTMLElement>('.read [data-item]')].find(
      ({ dataset }) => dataset.item === current,
    );
    mark?.scrollIntoView({ block: 'center' });
  }, [current]);
  return (
    <div class="rep-g">
      <main class="doc">
        <p class="meta">
          <a href="#/">{say('app.clippings')}</a>
        </p>
        <p class="meta src">
          <b>{view.outlet}</b> · {view.facts}
        </p>
        <h1 class="theirs" lang={view.language ?? undefined} dir="auto" tabIndex={-1}>
          {view.title}
        </h1>
        <div class="btns">
          {view.url && (
            <a class="btn" href={view.url} target="_blank" rel="noreferrer">
              {say('report.openPage')}
            </a>
          )}
          <a class="btn" href={props.storyHref}>
            {say('story.open')}
          </a>
          <button type="button" class="btn" aria-pressed={marks} onClick={() => setMarks(!marks)}>
            {say('report.marks')}
          </button>
          <button type="button" class="btn" onClick={props.onDelete}>
            {say('library.delete')}
          </button>
        </div>
        <ReadText
          paragraphs={view.paragraphs}
          language={view.language}
          current={current}
          marks={marks}
          onMark={setCurrent}
          onSelect={props.onPassage}
        />
        <p class="hint end">{say('report.asSaved', { when: view.saved })}</p>
      </main>
      <aside class="side" aria-label={say('report.about')}>
        <section aria-labelledby="findings">
          <h2 id="findings">
            {say('report.findings')} <span class="hint">{view.findings.length}</span>
          </h2>
          <Findings findings={view.findings} current={current} onChoose={goTo} />
        </section>
        <section aria-labelledby="notes">
          <h2 id="notes">
            {say('report.notes')} <span class="hint">{view.notes.length}</span>
          </h2>
          <Notes
            notes={view.notes}
            passage={props.passage}
            onWrite={props.onWrite}
            onDelete={props.onDeleteNote}
          />
        </section>
        <section aria-labelledby="tags">
          <h2 id="tags">{say('report.tags')}</h2>
          <Tags
            tags={view.tags}
            onAdd={(tag) => props.onTag([tag], [])}
            onRemove={(tag) => props.onTag([], [tag])}
          />
        </section>
      </aside>
    </div>
  );
}
