import { say } from '../../lib/view/words/say.ts';

/** What can be done with a page besides saving it. */
export interface MenuActs {
  /** Host of the page, where it has one. */
  host: string | null;
  /** Whether this host is read without a press. */
  always: boolean;
  onAlways: () => void;
  onClippings: () => void;
  /** Opens the saved report, where notes are written; null while the page is not saved. */
  onNote: (() => void) | null;
  onSettings: () => void;
  onReadAgain: () => void;
  /** Reads what is selected on the page. */
  onSelection: () => void;
  onKeys: () => void;
}

interface MenuEntriesProps extends MenuActs {
  /** Closes the menu; called before what the entry does. */
  onClose: () => void;
}

/** The entries of the menu. States: a page that is saved or not; a site that is read without a press or not. */
export function MenuEntries({ host, always, onClose, ...acts }: MenuEntriesProps) {
  const entry = (words: string, act: () => void) => (
    <li>
      <button
        type="button"
        onClick={() => {
          onClose();
          act();
        }}
      >
        {words}
      </button>
    </li>
  );
  return (
    <ul>
      {entry(say('act.readAgain'), acts.onReadAgain)}
      {entry(say('act.readSelection'), acts.onSelection)}
      {entry(say('act.clippings'), acts.onClippings)}
      {acts.onNote && entry(say('act.note'), acts.onNote)}
      {entry(say('act.settings'), acts.onSettings)}
      {host && !always && entry(say('act.always', { host }), acts.onAlways)}
      {entry(say('keys'), acts.onKeys)}
      {always && <li class="meta in">{say('act.alwaysOn')}</li>}
    </ul>
  );
}
