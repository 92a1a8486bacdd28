import type { ComponentChildren } from 'preact';
import { say } from '../../lib/view/words/say.ts';
import { type KeyRow, KeyTable } from '../parts/KeyTable.tsx';
import type { ProgressView } from '../parts/Progress.tsx';
import { panelKeys } from '../parts/panel-keys.ts';
import { Keeping } from './Keeping.tsx';
import { Row } from './Row.tsx';
import { Sites } from './Sites.tsx';
import { StartAgain } from './StartAgain.tsx';

interface SettingsProps {
  /** Hosts on which the marks were switched off. */
  marksOff: readonly string[];
  /** Sites that may be read without a press. */
  always: readonly string[];
  /** Megabytes used, and whether the browser promised to keep them; null until it answers. */
  storage: { megabytes: number; kept: boolean } | null;
  /** When the archive was last backed up, in words. */
  backup: string;
  /** Clippings that "delete all" would delete; null until they were counted. */
  clippings: number | null;
  /** Corrections that were made; null until they were counted. */
  corrections: number | null;
  /** How far "delete all" is, and how it ended. */
  deleting: ProgressView;
  /** Keys of the browser's own settings that open the sidebar. */
  shortcut: string;
  hrefs: { import: string; corrections: string };
  onMarksOn: (host: string) => void;
  onForget: (site: string) => void;
  onKeep: () => void;
  onBackUp: () => void;
  onReset: () => void;
  onDeleteAll: () => void;
  /** What is shown of what was found, and how it looks. */
  children?: ComponentChildren;
}

/** The parts of the page, by the ids of their headings. */
const PARTS = [
  ['findings', 'settings.findings'],
  ['look', 'settings.look'],
  ['always', 'settings.always'],
  ['marks-off', 'settings.marksOff'],
  ['keys-list', 'settings.keys'],
  ['storage', 'settings.storage'],
  ['corrections', 'corrections.title'],
  ['privacy', 'settings.privacy'],
  ['again', 'settings.again'],
] as const;

/** What the reader chose, and how to take it back. States: nothing chosen; some sites; storage kept or not. */
export function Settings(props: SettingsProps) {
  const { marksOff, always, shortcut, corrections } = props;
  const own: KeyRow[] = shortcut ? [[shortcut.split('+'), say('settings.shortcut')]] : [];
  return (
    <div class="setg">
      <nav class="toc" aria-label={say('settings.parts')}>
        <ul>
          {PARTS.map(([id, words]) => (
            <li key={id}>
              <button type="button" onClick={() => goTo(id)}>
                {say(words)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <main class="wide narrow">
        <h1 tabIndex={-1}>{say('app.settings')}</h1>
        <p class="lede">{say('settings.lede')}</p>
        {props.children}
        <Sites
          id="always"
          title={say('settings.always')}
          hint={always.length ? say('settings.alwaysHint') : say('settings.alwaysNone')}
          sites={always}
          onRemove={props.onForget}
        />
        <Sites
          id="marks-off"
          title={say('settings.marksOff')}
          hint={marksOff.length ? say('settings.marksOffHint') : say('settings.marksOffNone')}
          sites={marksOff}
          onRemove={props.onMarksOn}
        />
        <section class="sect" aria-labelledby="keys-list">
          <h2 id="keys-list" tabIndex={-1}>
            {say('settings.keys')}
          </h2>
          <p class="sub">{say('settings.keysHint')}</p>
          <KeyTable rows={[...own, ...panelKeys()]} />
        </section>
        <Keeping {...props} importHref={props.hrefs.import} />
        <section class="sect" aria-labelledby="corrections">
          <h2 id="corrections" tabIndex={-1}>
            {say('corrections.title')}
          </h2>
          <Row
            title={say('settings.corrections', { n: corrections ?? 0 })}
            hint={say('corrections.hint')}
          >
            <a class="btn" href={props.hrefs.corrections}>
              {say('settings.correctionsOpen')}
            </a>
          </Row>
        </section>
        <section class="sect" aria-labelledby="privacy">
          <h2 id="privacy" tabIndex={-1}>
            {say('settings.privacy')}
          </h2>
          <p class="para">{say('settings.privacyHint')}</p>
        </section>
        <StartAgain {...props} />
      </main>
    </div>
  );
}

/** The page's address names the place of the whole page, so that its parts have none of their own. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
