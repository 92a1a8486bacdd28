import { useState } from 'preact/hooks';
import type { ReportView } from '../../lib/view/clippings/report.ts';
import { say } from '../../lib/view/words/say.ts';
import type { FootnoteFormat } from '../panel/FootnoteChoice.tsx';
import { Findings } from './Findings.tsx';
import { Notes } from './Notes.tsx';
import { ReadText } from './ReadText.tsx';
import { Tags } from './Tags.tsx';
import { useCurrent } from './useCurrent.ts';
import { Versions } from './Versions.tsx';

interface ReportPageProps {
  view: ReportView;
  /** A passage the reader selected for a note, in its own words. */
  passage: string | null;
  onPassage: (span: readonly [number, number]) => void;
  onWrite: (text: string) => Promise<boolean>;
  onRewrite: (id: string, text: string) => Promise<boolean>;
  onDeleteNote: (id: string) => void;
  onTag: (add: readonly string[], remove: readonly string[]) => void;
  onDelete: () => void;
  onFootnote: (item: string, format: FootnoteFormat) => void;
  /** What was just done, or why it could not be. */
  spoken: string;
  /** Address of the story it belongs to, and the way there by a button. */
  storyHref: string;
  onStory: () => void;
  versionHref: (number: number) => string;
  changesHref: (before: number, now: number) => string;
}

/**
 * A saved report: its text with marks on the left, what is known about it on the right. Marks can be taken away for
 * reading. States: the latest version; an older one, which says so; with or without findings, notes, tags.
 */
export function ReportPage(props: ReportPageProps) {
  const { view } = props;
  const [marks, setMarks] = useState(true);
  const { current, show, toggle } = useCurrent(() => setMarks(true));
  const [latest] = view.versions;
  const shown = view.versions.find((version) => version.shown);
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
        <p class="meta" role="status">
          {props.spoken}
        </p>
        {shown && latest && shown !== latest && (
          <p class="note">
            {say('report.older', { n: shown.number, when: shown.when })}{' '}
            <a href={props.versionHref(latest.number)}>{say('report.latest')}</a>
          </p>
        )}
        <ReadText
          paragraphs={view.paragraphs}
          language={view.language}
          current={current}
          marks={marks}
          onMark={toggle}
          onSelect={props.onPassage}
        />
        <p class="hint end">
          {say('report.asSaved', { when: view.saved })}{' '}
          <span class="hash">{say('report.hash', { hash: view.hash })}</span>
        </p>
      </main>
      <aside class="side" aria-label={say('report.about')}>
        <section aria-labelledby="versions">
          <h2 id="versions">
            {say('version.versions')} <span class="hint">{view.versions.length}</span>
          </h2>
          <Versions
            versions={view.versions}
            versionHref={props.versionHref}
            changesHref={props.changesHref}
          />
        </section>
        <section aria-labelledby="findings">
          <h2 id="findings">
            {say('report.findings')} <span class="hint">{view.findings.length}</span>
          </h2>
          <Findings
            findings={view.findings}
            control={{ current, missing: NONE, onShow: show, onFootnote: props.onFootnote }}
            onChoose={toggle}
            onElsewhere={props.onStory}
            onNote={(item) => {
              const span = view.places.get(item);
              if (span) props.onPassage(span);
              document.getElementById('note')?.focus();
            }}
          />
        </section>
        <section aria-labelledby="notes">
          <h2 id="notes">
            {say('report.notes')} <span class="hint">{view.notes.length}</span>
          </h2>
          <Notes
            notes={view.notes}
            passage={props.passage}
            onWrite={props.onWrite}
            onRewrite={props.onRewrite}
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
          {view.story && (
            <p class="meta pad">
              {say('report.story')}: <a href={props.storyHref}>{view.story}</a>
            </p>
          )}
        </section>
      </aside>
    </div>
  );
}

/** All of a saved text is there. */
const NONE: ReadonlySet<string> = new Set();
