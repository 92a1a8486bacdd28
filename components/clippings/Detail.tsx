import type { ReportView } from '../../lib/view/clippings/report.ts';
import { say } from '../../lib/view/words/say.ts';
import { Glyph } from '../parts/Glyph.tsx';

interface DetailProps {
  /** The report of the current row; null while it is opened. */
  view: ReportView | null;
  /** Why it cannot be shown; empty when it can. */
  problem: string;
  reportHref: string;
  storyHref: string;
}

/** Findings and notes that a glance takes in; the rest is in the report. */
const SHOWN = 5;

/** The report of the current row, beside the list. States: being opened; refused or gone; with or without findings and notes. */
export function Detail({ view, problem, reportHref, storyHref }: DetailProps) {
  return (
    <aside class="detail" aria-label={say('library.detail')} aria-busy={!view && !problem}>
      {problem && <p class="meta">{problem}</p>}
      {view && !problem && <Opened view={view} reportHref={reportHref} storyHref={storyHref} />}
    </aside>
  );
}

function Opened({
  view,
  reportHref,
  storyHref,
}: Omit<DetailProps, 'problem'> & { view: ReportView }) {
  const left = view.findings.length - SHOWN;
  return (
    <>
      <p class="meta">
        <b>{view.outlet}</b>
      </p>
      <h2 class="theirs" lang={view.language ?? undefined} dir="auto">
        {view.title}
      </h2>
      <p class="meta">{view.facts}</p>
      <div class="btns">
        <a class="btn primary" href={reportHref}>
          {say('library.openReport')}
        </a>
        {view.url && (
          <a class="btn" href={view.url} target="_blank" rel="noreferrer">
            {say('report.openPage')}
          </a>
        )}
        {view.story && (
          <a class="btn" href={storyHref}>
            {say('story.open')}
          </a>
        )}
      </div>
      {view.story && <p class="meta pad">{view.story}</p>}
      <h3>{say('report.findings')}</h3>
      {view.findings.length === 0 && <p class="meta">{say('report.noFindings')}</p>}
      <ul class="finds">
        {view.findings.slice(0, SHOWN).map(({ item, kind, title, hint }) => (
          <li key={item}>
            <Glyph kind={kind} />
            <div>
              <b dir="auto">{title}</b>
              <p class="meta" dir="auto">
                {hint}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p class="meta">
          <a href={reportHref}>{say('library.moreFindings', { n: left })}</a>
        </p>
      )}
      {view.notes.length > 0 && <h3>{say('report.notes')}</h3>}
      <ul class="notes">
        {view.notes.slice(0, SHOWN).map(({ id, text, passage, tags, where }) => (
          <li key={id}>
            {passage && (
              <p class="theirs" dir="auto">
                {passage}
              </p>
            )}
            {text && (
              <p class="written" dir="auto">
                {text}
              </p>
            )}
            {tags.map((tag) => (
              <span key={tag} class="tag">
                {tag}
              </span>
            ))}
            <p class="hint">{where}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
