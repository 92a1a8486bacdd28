import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fetchLaterWords } from '../../lib/view/words/fetch-later.ts';

/**
 * A component whose program is fetched, with its words, when it is first drawn, or before that by `fetchIt`: what is seen at first need not
 * wait for what may be asked for. States: nothing, until it is there; then the component.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let Known: ComponentType<Props> | null = null;
  const fetchIt = async () => {
    if (Known) return;
    const [one] = await Promise.all([load(), fetchLaterWords()]);
    Known = one;
  };
  function Later(props: Props) {
    const [, redraw] = useState(0);
    useEffect(() => {
      // thrown while drawing, a failure reaches the page's guard, which offers a new start
      const fail = (error: unknown) =>
        redraw(() => {
          throw error;
        });
      if (!Known) fetchIt().then(() => redraw(1), fail);
    }, []);
    return Known && <Known {...props} />;
  }
  return Object.assign(Later, { fetchIt });
}
