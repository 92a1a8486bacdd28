import type { ComponentChildren } from 'preact';
import { say } from '../../lib/view/words/say.ts';
import { Brand } from '../parts/Brand.tsx';

/** A place of the clippings page. */
export interface Place {
  name: string;
  href: string;
  label: string;
  /** How many there are; null where nothing is counted. */
  n: number | null;
}

interface AppBarProps {
  places: readonly Place[];
  /** Name of the place that is shown. */
  here: string;
  /** The search field, where there is one. */
  children?: ComponentChildren;
}

/** Head of every full page: name, places, search. */
export function AppBar({ places, here, children }: AppBarProps) {
  return (
    <header class="appbar">
      <Brand href="#/" />
      <nav aria-label={say('app.main')}>
        <ul>
          {places.map(({ name, href, label, n }) => (
            <li key={name}>
              <a href={href} aria-current={name === here ? 'page' : undefined}>
                {label}
                {n !== null && <span class="n num">{n}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </header>
  );
}
