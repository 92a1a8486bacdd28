import { useEffect, useRef } from 'preact/hooks';
import { KINDS } from '../../lib/view/panel/header.ts';
import { say } from '../../lib/view/words/say.ts';
import { Glyph } from './Glyph.tsx';

interface SignsAndKeysProps {
  /** Opens the browser's settings, where the page's marks are given keys; absent where that cannot be done. */
  onOwnKeys?: () => void;
  onClose: () => void;
}

/** Signs of the marks and keys of the panel, over the panel; the item behind keeps its place. Escape closes it. */
export function SignsAndKeys({ onOwnKeys, onClose }: SignsAndKeysProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal?.(), []);
  // closed by itself, so that the browser gives the focus back to what had it
  const close = () => dialog.current?.close();
  const rows: readonly [keys: readonly string[], words: string][] = [
    [['j', 'k'], say('keys.items')],
    [['Enter'], say('keys.show')],
    [['n', 'p'], say('keys.marksOnPage')],
    [['Esc'], say('keys.back')],
    [['1', '2', '3', '4'], say('keys.tabs')],
    [['s'], say('keys.save')],
    [['u'], say('keys.undo')],
    [['m'], say('keys.marks')],
    [['/'], say('keys.search')],
    [['?'], say('keys.this')],
  ];
  return (
    <dialog ref={dialog} class="keysheet" aria-label={say('keys')} onClose={onClose}>
      <div class="ph-line">
        <h2>{say('keys')}</h2>
        <button type="button" class="btn" onClick={close}>
          {say('act.close')}
        </button>
      </div>
      <ul class="signlist">
        {KINDS.map((kind) => (
          <li key={kind}>
            <Glyph kind={kind} />
            <span class={`m ${kind}`}>{say(`mark.${kind}`)}</span>
          </li>
        ))}
      </ul>
      <table class="keytable">
        <thead class="sr">
          <tr>
            <th scope="col">{say('keys.key')}</th>
            <th scope="col">{say('keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([keys, words]) => (
            <tr key={words}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {onOwnKeys && (
        <div class="ownkeys">
          <p class="meta">{say('keys.own')}</p>
          <button type="button" class="btn" onClick={onOwnKeys}>
            {say('keys.choose')}
          </button>
        </div>
      )}
    </dialog>
  );
}
