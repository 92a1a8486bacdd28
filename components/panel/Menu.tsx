import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../lib/view/words/say.ts';

interface MenuProps {
  /** Host of the page, where it has one. */
  host: string | null;
  /** Whether this host is read without a press. */
  always: boolean;
  onAlways: () => void;
  onClippings: () => void;
  onSettings: () => void;
  onReadAgain: () => void;
  onKeys: () => void;
}

/** What can be done with this page besides saving. States: closed; open; with the site already read without a press. */
export function Menu(props: MenuProps) {
  const { host, always } = props;
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const away = (event: Event) => {
      const outside = !box.current?.contains(event.target as Node);
      if (outside || (event as KeyboardEvent).key === 'Escape') setOpen(false);
    };
    const events = ['pointerdown', 'focusin', 'keydown'] as const;
    for (const name of events) document.addEventListener(name, away);
    return () => {
      for (const name of events) document.removeEventListener(name, away);
    };
  }, [open]);
  const entry = (words: string, act: () => void) => (
    <li>
      <button
        type="button"
        onClick={() => {
          setOpen(false);
          act();
        }}
      >
        {words}
      </button>
    </li>
  );
  return (
    <div class="menubox" ref={box}>
      <button
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
          {entry(say('act.clippings'), props.onClippings)}
          {entry(say('act.settings'), props.onSettings)}
          {host && !always && entry(say('act.always', { host }), props.onAlways)}
          {entry(say('keys'), props.onKeys)}
          {always && <li class="meta in">{say('act.alwaysOn')}</li>}
        </ul>
      )}
    </div>
  );
}
