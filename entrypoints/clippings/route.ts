import { useEffect, useState } from 'preact/hooks';

/** A place of the clippings page, as its address says it after the `#`. */
export interface Route {
  name: string;
  /** What follows the name: ids. */
  parts: readonly string[];
}

/** `#/report/abc` is the report `abc`; what is not understood is the library. */
export function parseRoute(hash: string): Route {
  const [name = '', ...parts] = hash.replace(/^#\/?/, '').split('/').map(decode);
  return { name: name || 'library', parts };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray per cent sign is no reason to show nothing
  }
}

export const hrefOf = (name: string, ...parts: string[]): string =>
  `#/${[name, ...parts].map(encodeURIComponent).join('/')}`;

/** The place the address names now; the heading takes the focus when it changes, as it does on a new page. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const change = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', change);
    return () => removeEventListener('hashchange', change);
  }, []);
  return route;
}
