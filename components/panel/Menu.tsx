import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../lib/view/words/say.ts';

interface MenuProps {
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

/** What can be done with this page besides saving. States: closed; open; with the site already read without a press. */
export function Menu(props: MenuProps) {
  const { host, always } = props;
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    button.current?.focus(); // or it would go with the entry that has it
    setOpen(false);
  };
  useEffect(() => {
    if (!open) return;
    const away = ({ target }: Event) => {
      if (!box.current?.contains(target as Node)) setOpen(false);
    };
    const events = ['pointerdown', 'focusin'] as const;
    for (const name of events) document.addEventListener(name, away);
    return () => {
      for (const name of events) document.removeEventListener(name, away);
    };
  }, [open]);
  const letGo = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape') return;
    event.stopPropagation(); // the current item stays
    close();
  };
  const entry = (words: string, act: () => void) => (
    <li>
      <button
        type="button"
        onClick={() => {
          close();
          act();
        }}
      >
        {words}
      </button>
    </li>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from wherever inside the focus is
    <div class="menubox" ref={box} onKeyDown={letGo}>
      <button
        ref={button}
        type="button"
        class="menu"
        aria-label={say('header.more')}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        ⋯
      </button>
      {open && (
        <ul>
          {entry(say('act.readAgain'), props.onReadAgain)}
          {entry(say('act.readSelection'), props.onSelection)}
          {entry(say('act.clippings'), props.onClippings)}
          {props.onNote && entry(say('act.note'), props.onNote)}
          {entry(say('act.settings'), props.onSettings)}
          {host && !always && entry(say('act.always', { host }), props.onAlways)}
          {entry(say('keys'), props.onKeys)}
          {always && <li class="meta in">{say('act.alwaysOn')}</li>}
        </ul>
      )}
    </div>
  );
}
