import { choicesOf, follow } from './choices.ts';

/** How the sidebar and the full pages look. Kept apart from the other settings: no page waits for it. */
export interface Look {
  /** Light, dark, or as the browser. */
  theme: 'browser' | 'light' | 'dark';
  /** How much room the lists take. */
  density: 'comfortable' | 'compact';
}

/** How it looks, as the reader chose it. */
export const look = choicesOf<Look>(({ theme, density }) => ({
  theme: theme === 'light' || theme === 'dark' ? theme : 'browser',
  density: density === 'compact' ? density : 'comfortable',
}));

/** Gives a page the reader's theme and density, now and whenever they are changed on another page. @param root its `html` */
export function followLook(root: HTMLElement): void {
  follow(look, ({ theme, density }) => {
    root.dataset.theme = theme === 'browser' ? '' : theme;
    root.dataset.density = density;
  });
}
