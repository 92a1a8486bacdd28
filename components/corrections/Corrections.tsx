import type { CorrectionView } from '../../lib/view/corrections.ts';
import { say } from '../../lib/view/words/say.ts';
import { Blank } from '../panel/Blank.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { Paged } from '../parts/Paged.tsx';

interface CorrectionsProps {
  /** Null while they are read. */
  corrections: readonly CorrectionView[] | null;
  /** Why they cannot be read, or one could not be taken back; empty when nothing is wrong. */
  problem: string;
  onUndo: (id: string) => void;
  /** Writes them as test cases. */
  onExport: () => void;
}

/** What the reader took out: "not this". States: being read; none; a list; the archive refused. */
export function Corrections({ corrections, problem, onUndo, onExport }: CorrectionsProps) {
  const all = corrections ?? [];
  return (
    <main class="wide narrow">
      <h1 tabIndex={-1}>{say('corrections.title')}</h1>
      <p class="sub">{say('corrections.hint')}</p>
      {problem && (
        <div class="note" role="alert">
          <p>{problem}</p>
        </div>
      )}
      {corrections && all.length === 0 && !problem && (
        <Blank title={say('corrections.none')} hint={say('corrections.noneHint')} />
      )}
      {all.length > 0 && (
        <div class="btns">
          <button type="button" class="btn" onClick={onExport}>
            {say('corrections.export')}
          </button>
          <span class="meta">{say('corrections.exportHint')}</span>
        </div>
      )}
      <Paged
        items={all}
        draw={(correction) => (
          <Entry key={correction.id} correction={correction} onUndo={() => onUndo(correction.id)} />
        )}
      />
    </main>
  );
}

interface EntryProps {
  correction: CorrectionView;
  onUndo: () => void;
}

function Entry({ correction, onUndo }: EntryProps) {
  const { id, kind, what, when, title, address, passages } = correction;
  return (
    <li>
      <article class="item" aria-labelledby={`${id}-what`}>
        <Glyph kind={kind} />
        <div class="body">
          <div class="item-h">
            <h2 id={`${id}-what`}>{what}</h2>
            <span class="where">{when}</span>
          </div>
          <p class="meta">
            <a href={address} rel="noreferrer">
              <bdi>{title}</bdi>
            </a>
          </p>
          <ul class="pair">
            {passages.map(({ outlet, before, words, after }) => (
              <li key={outlet + before + words}>
                <div class="meta">
                  <b>{outlet}</b>
                </div>
                <p class="theirs" dir="auto">
                  {before}
                  <span class={`m ${kind}`}>{words}</span>
                  {after}
                </p>
              </li>
            ))}
          </ul>
          <div class="acts">
            <button type="button" class="act" onClick={onUndo}>
              {say('act.undo')}
            </button>
          </div>
        </div>
      </article>
    </li>
  );
}
