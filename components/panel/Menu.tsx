import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../lib/view/words/say.ts';
import { later } from '../parts/later.tsx';
import type { MenuActs } from './MenuEntries.tsx';

/** Its entries are fetched when the sidebar stands. */
export const MenuEntries = later(() => import('./MenuEntries.tsx').then((one) => one.MenuEntries));

/** What can be done with this page besides saving. States: closed; open; with the site already read without a press. */
export function Menu(acts: MenuActs) {
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
      {open && <MenuEntries {...acts} onClose={close} />}
    </div>
  );
}
