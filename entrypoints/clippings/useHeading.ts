import { useEffect } from 'preact/hooks';
import { keepFocus } from '../../components/parts/keepFocus.ts';
import { say } from '../../lib/view/words/say.ts';
import type { Route } from './route.ts';

/**
 * A change of place is told as a new page would be: the focus goes to the heading, which is read out, and the window is
 * named after it. What is loaded later takes both over from what stood there while it was.
 */
export function useHeading(route: Route): void {
  useEffect(() => {
    if (route.name === 'search') document.getElementById('find')?.focus();
    else document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [route]);
  useEffect(() => {
    const root = document.getElementById('app') ?? document.body;
    const name = () => {
      const words = document.querySelector('h1')?.textContent ?? say('app.clippings');
      const title = `${words} · ${say('product')}`;
      if (document.title !== title) document.title = title;
    };
    name();
    const watch = new MutationObserver(name);
    watch.observe(root, { childList: true, subtree: true, characterData: true });
    const end = keepFocus(root);
    return () => {
      watch.disconnect();
      end();
    };
  }, []);
}
