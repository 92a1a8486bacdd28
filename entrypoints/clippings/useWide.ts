import { useEffect, useState } from 'preact/hooks';

/** A window with room for a report beside the list; the style sheet has the same width. */
const WIDE = '(min-width: 1100px)';

/** Whether the window is wide now. */
export function useWide(): boolean {
  const [query] = useState(() => matchMedia(WIDE));
  const [wide, setWide] = useState(query.matches);
  useEffect(() => {
    const change = () => setWide(query.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, [query]);
  return wide;
}
