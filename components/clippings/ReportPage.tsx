import type { ComponentChildren } from 'preact';
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
  onWrite: (text: string, tags: readonly string[]) => Promise<boolean>;
  onRewrite: (id: string, text: string) => Promise<boolean>;
  onTagNote: (id: string, add: readonly string[], remove: readonly string[]) => void;
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
        <Part id="versions" title={say('version.versions')} n={view.versions.length}>
          <Versions
            versions={view.versions}
            versionHref={props.versionHref}
            changesHref={props.changesHref}
          />
        </Part>
        <Part id="findings" title={say('report.findings')} n={view.findings.length}>
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
        </Part>
        <Part id="notes" title={say('report.notes')} n={view.notes.length}>
          <Notes
            notes={view.notes}
            passage={props.passage}
            onWrite={props.onWrite}
            onRewrite={props.onRewrite}
            onTag={props.onTagNote}
            onDelete={props.onDeleteNote}
          />
        </Part>
        <Part id="tags" title={say('report.tags')}>
          <Tags
            label={say('library.addTag')}
            tags={view.tags}
            onAdd={(tag) => props.onTag([tag], [])}
            onRemove={(tag) => props.onTag([], [tag])}
          />
          {view.story && (
            <p class="meta pad">
              {say('report.story')}: <a href={props.storyHref}>{view.story}</a>
            </p>
          )}
        </Part>
      </aside>
    </div>
  );
}

/** All of a saved text is there. */
const NONE: ReadonlySet<string> = new Set();

interface PartProps {
  id: string;
  title: string;
  /** How many there are; absent where nothing is counted. */
  n?: number;
  children: ComponentChildren;
}

/** A part of what is known about the report. */
function Part({ id, title, n, children }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} {n !== undefined && <span class="hint">{n}</span>}
      </h2>
      {children}
    </section>
  );
}
