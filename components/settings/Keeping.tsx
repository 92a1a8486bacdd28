import { count, say } from '../../lib/view/words/say.ts';
import { Row } from './Row.tsx';

interface KeepingProps {
  /** Clippings of the archive; null until they were counted. */
  clippings: number | null;
  /** Megabytes used, and whether the browser promised to keep them; null until it answers. */
  storage: { megabytes: number; kept: boolean } | null;
  /** When the archive was last backed up, in words. */
  backup: string;
  importHref: string;
  onKeep: () => void;
  onBackUp: () => void;
}

/** What is kept and how safe it is. States: not counted yet; kept by the browser or not. */
export function Keeping(props: KeepingProps) {
  const { clippings, storage, backup, importHref, onKeep, onBackUp } = props;
  const held = [
    clippings !== null && say('settings.clippings', { n: clippings }),
    storage && say('settings.used', { used: count(storage.megabytes) }),
  ];
  return (
    <section class="sect" aria-labelledby="storage">
      <h2 id="storage" tabIndex={-1}>
        {say('settings.storage')}
      </h2>
      {storage && (
        <Row
          title={held.filter(Boolean).join(' · ')}
          hint={say(storage.kept ? 'settings.kept' : 'settings.notKept')}
        >
          {!storage.kept && (
            <button type="button" class="btn" onClick={onKeep}>
              {say('settings.keep')}
            </button>
          )}
        </Row>
      )}
      <Row title={backup} hint={say('settings.backupHint')}>
        <button type="button" class="btn primary" onClick={onBackUp}>
          {say('watch.backUp')}
        </button>
      </Row>
      <Row title={say('settings.restore')} hint={say('settings.restoreHint')}>
        <a class="btn" href={importHref}>
          {say('welcome.import')}
        </a>
      </Row>
    </section>
  );
}
