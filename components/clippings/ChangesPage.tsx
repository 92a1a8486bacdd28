import type { RawPiece } from '../../lib/view/clippings/raw-changes.ts';
import type { FactChangeView, TwoVersionsView } from '../../lib/view/clippings/two-versions.ts';
import type { VersionView } from '../../lib/view/clippings/versions.ts';
import { say } from '../../lib/view/words/say.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { RawChanges } from './RawChanges.tsx';

interface ChangesPageProps {
  view: TwoVersionsView;
  reportHref: string;
  /** The reader chose two other states, by their numbers. */
  onChoose: (before: number, now: number) => void;
  raw: () => readonly RawPiece[] | null;
}

/** What changed between two saved states: facts first, every word one press away. States: facts changed; only words did. */
export function ChangesPage({ view, reportHref, onChoose, raw }: ChangesPageProps) {
  const { title, outlet, language, before, now, versions, groups, same } = view;
  return (
    <main class="wide narrow">
      <p class="meta">
        <b>{outlet}</b> ·{' '}
        <a href={reportHref} lang={language ?? undefined} dir="auto">
          {title}
        </a>
      </p>
      <h1 tabIndex={-1}>{say('version.pageTitle')}</h1>
      <div class="choose">
        <Choice
          label={say('change.before')}
          versions={versions.filter(({ number }) => number < now)}
          chosen={before}
          onChoose={(number) => onChoose(number, now)}
        />
        <Choice
          label={say('change.now')}
          versions={versions.filter(({ number }) => number > before)}
          chosen={now}
          onChoose={(number) => onChoose(before, number)}
        />
      </div>
      {groups.map(({ kind, title: heading, changes }) => (
        <section key={kind} class="sect" aria-labelledby={`change-${kind}`}>
          <h2 id={`change-${kind}`}>
            {heading} <span class="hint num">{changes.length}</span>
          </h2>
          <ul class="plainlist facts">
            {changes.map((change, index) => (
              <Fact key={index} change={change} />
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && <p class="lede">{say('version.words')}</p>}
      {same && groups.length > 0 && <p class="meta pad">{same}</p>}
      <section class="sect" aria-labelledby="raw">
        <h2 id="raw">{say('version.rawTitle')}</h2>
        <RawChanges key={`${before} ${now}`} compare={raw} />
      </section>
    </main>
  );
}

function Fact({ change: { before, now, sentence, where } }: { change: FactChangeView }) {
  return (
    <li>
      <Glyph kind="changed" />
      <div>
        <div class="vs">
          <span>{say('change.before')}</span>
          <Words tag="del" words={before} />
          <span>{say('change.now')}</span>
          <Words tag="ins" words={now} />
        </div>
        {sentence && (
          <p class="theirs quiet" dir="auto">
            {sentence} <span class="where">{where}</span>
          </p>
        )}
      </div>
    </li>
  );
}

function Words({ tag: Tag, words }: { tag: 'ins' | 'del'; words: string | null }) {
  if (words === null) return <p class="nostated">{say('version.notThere')}</p>;
  return (
    <p class="align" dir="auto">
      <Tag class="c">{words}</Tag>
    </p>
  );
}

interface ChoiceProps {
  label: string;
  versions: readonly VersionView[];
  chosen: number;
  onChoose: (number: number) => void;
}

function Choice({ label, versions, chosen, onChoose }: ChoiceProps) {
  return (
    <label>
      <span class="meta">{label}</span>
      <select
        value={String(chosen)}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {versions.map(({ number, when }) => (
          <option key={number} value={String(number)}>
            {say('version.option', { n: number, when })}
          </option>
        ))}
      </select>
    </label>
  );
}
