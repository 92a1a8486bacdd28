import type { ComponentChildren } from 'preact';
import { count, say } from '../../lib/view/words/say.ts';
import type { ProgressView } from '../parts/Progress.tsx';
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
  /** How far that is, and how it ended. */
  deleting: ProgressView;
  onMarksOn: (host: string) => void;
  onForget: (site: string) => void;
  onKeep: () => void;
  onBackUp: () => void;
  onReset: () => void;
  onDeleteAll: () => void;
  /** What is shown of what was found. */
  children?: ComponentChildren;
}

/** What the reader chose, and how to take it back. States: nothing chosen; some sites; storage kept or not. */
export function Settings(props: SettingsProps) {
  const { marksOff, always, storage } = props;
  return (
    <main class="wide narrow">
      <h1 tabIndex={-1}>{say('app.settings')}</h1>
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
      {storage && (
        <section class="sect" aria-labelledby="storage">
          <h2 id="storage">{say('settings.storage')}</h2>
          <div class="set">
            <div>
              <p>{say('settings.used', { used: count(storage.megabytes) })}</p>
              <p class="meta">{say(storage.kept ? 'settings.kept' : 'settings.notKept')}</p>
            </div>
            {!storage.kept && (
              <div class="ctl">
                <button type="button" class="btn" onClick={props.onKeep}>
                  {say('settings.keep')}
                </button>
              </div>
            )}
          </div>
          <div class="set">
            <p>{props.backup}</p>
            <div class="ctl">
              <button type="button" class="btn" onClick={props.onBackUp}>
                {say('watch.backUp')}
              </button>
            </div>
          </div>
        </section>
      )}
      <StartAgain {...props} />
    </main>
  );
}

interface SitesProps {
  id: string;
  title: string;
  hint: string;
  sites: readonly string[];
  onRemove: (site: string) => void;
}

function Sites({ id, title, hint, sites, onRemove }: SitesProps) {
  return (
    <section class="sect" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="sub">{hint}</p>
      <ul class="plainlist sites">
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="menu"
              aria-label={say('settings.remove', { site })}
              onClick={() => onRemove(site)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
