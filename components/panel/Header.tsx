import type { ComponentChildren } from 'preact';
import type { HeaderView } from '../../lib/view/panel/header.ts';

interface HeaderProps {
  header: HeaderView;
  /** The menu of this page. */
  menu?: ComponentChildren;
  /** Buttons and counts. */
  children?: ComponentChildren;
}

/** Which page the sidebar speaks of: it stands in every state in which a page was read. */
export function Header({ header, menu, children }: HeaderProps) {
  return (
    <header class="ph">
      <div class="ph-line">
        <span class="meta">
          <b>{header.outlet}</b> · {header.facts}
        </span>
        {menu}
      </div>
      <h1 class="title" lang={header.language ?? undefined} dir="auto">
        {header.title}
      </h1>
      {children}
    </header>
  );
}
