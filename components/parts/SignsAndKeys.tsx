import { useEffect, useRef } from 'preact/hooks';
import { KINDS } from '../../lib/view/panel/header.ts';
import { say } from '../../lib/view/words/say.ts';
import { Glyph } from './Glyph.tsx';
import { type KeyRow, KeyTable } from './KeyTable.tsx';
import { panelKeys } from './panel-keys.ts';

interface SignsAndKeysProps {
  /** The keys of the page; the sidebar's unless given. */
  keys?: readonly KeyRow[];
  /** Opens the browser's settings, where the page's marks are given keys; absent where that cannot be done. */
  onOwnKeys?: () => void;
  onClose: () => void;
}

/** Signs of the marks and keys of a page, over the page; the item behind keeps its place, and gets the focus back. Escape closes it. */
export function SignsAndKeys({ keys = panelKeys(), onOwnKeys, onClose }: SignsAndKeysProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal?.(), []);
  // closed by itself, so that the browser gives the focus back to what had it
  const close = () => dialog.current?.close();
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
      <KeyTable rows={keys} />
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
