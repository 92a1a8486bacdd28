import type { FindingView } from '../../lib/view/clippings/report.ts';
import { say } from '../../lib/view/words/say.ts';
import { Glyph } from '../parts/Glyph.tsx';

interface FindingsProps {
  findings: readonly FindingView[];
  current: string | null;
  /** Goes to the finding in the text. */
  onChoose: (item: string) => void;
}

/** What was found in a saved report, two lines each; the way to the marks for keys. States: none; some, one of them current. */
export function Findings({ findings, current, onChoose }: FindingsProps) {
  if (findings.length === 0) return <p class="meta">{say('report.noFindings')}</p>;
  return (
    <ul class="finds">
      {findings.map(({ item, kind, title, hint }) => (
        <li key={item} aria-current={item === current ? 'true' : undefined}>
          <Glyph kind={kind} />
          <span>
            <button type="button" class="link" onClick={() => onChoose(item)}>
              <b>{title}</b>
            </button>
            <br />
            <span class="meta">{hint}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
