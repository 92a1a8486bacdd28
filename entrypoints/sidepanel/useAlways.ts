import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Whether a site may be read without a press, and the question that asks for it. */
export interface Always {
  on: boolean;
  /** Call it in the press itself: the browser asks the reader only then. */
  ask: () => void;
}

/** Two patterns, not `*://`: Firefox grants only what a single one of the manifest's optional patterns holds. */
const originsOf = (host: string) => {
  const name = host.replace(/:\d+$/, '');
  return [`https://${name}/*`, `http://${name}/*`];
};

/** The optional permission of one site, asked for where the reader wants it and nowhere else. */
export function useAlways(host: string | null): Always {
  const [on, setOn] = useState(false);
  useEffect(() => {
    setOn(false);
    if (host) void browser.permissions.contains({ origins: originsOf(host) }).then(setOn);
  }, [host]);
  const ask = () => {
    if (host) void browser.permissions.request({ origins: originsOf(host) }).then(setOn);
  };
  return { on, ask };
}
