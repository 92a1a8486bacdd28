import { onSettings, readSettings, type Settings } from './settings.ts';

/** Gives a page the reader's theme and density, now and whenever they are changed on another page. @param root its `html` */
export function followLook(root: HTMLElement): void {
  const show = ({ theme, density }: Settings) => {
    root.dataset.theme = theme === 'browser' ? '' : theme;
    root.dataset.density = density;
  };
  void readSettings().then(show);
  onSettings(show);
}
