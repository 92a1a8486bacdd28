import type { VersionView } from '../../lib/view/clippings/versions.ts';
import { say } from '../../lib/view/words/say.ts';
import { Glyph } from '../parts/Glyph.tsx';

interface VersionsProps {
  versions: readonly VersionView[];
  /** Address of the report in one of its states. */
  versionHref: (number: number) => string;
  /** Address of what changed from one state to another. */
  changesHref: (before: number, now: number) => string;
}

/** The saved states of a report, latest first. States: one alone; several, one of them on screen. */
export function Versions({ versions, versionHref, changesHref }: VersionsProps) {
  const [latest] = versions;
  return (
    <>
      <ol class="versions" reversed>
        {versions.map(({ number, when, summary, n, shown }) => (
          <li key={number} aria-current={shown ? 'true' : undefined}>
            <div>
              <a href={versionHref(number)} aria-label={say('version.show', { n: number, when })}>
                {when}
              </a>
              <p class="meta">{summary}</p>
            </div>
            {n > 0 && (
              <span class="verdict changed">
                <Glyph kind="changed" /> {n}
              </span>
            )}
          </li>
        ))}
      </ol>
      {latest && latest.number > 1 && (
        <div class="btns">
          <a class="btn" href={changesHref(latest.number - 1, latest.number)}>
            {say('version.changes')}
          </a>
        </div>
      )}
    </>
  );
}
