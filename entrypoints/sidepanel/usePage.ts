import { useEffect, useRef, useState } from 'preact/hooks';
import { askBackground } from '../../lib/messages/send.ts';
import { follow } from './follow.ts';
import type { Shown, State } from './state.ts';

/** The page beside the sidebar, and what can be asked of it. */
export interface Page extends State {
  /** Reads the page again. */
  read: (options?: { force?: boolean; quiet?: boolean }) => void;
  cancel: () => void;
}

/** Follows the page beside the sidebar. Of several answers only the one asked for last is shown. */
export function usePage(onMark: (item: string) => void): Page {
  const [state, setState] = useState<State>({ tab: null, shown: { phase: 'reading' } });
  const turn = useRef(0);
  const beside = useRef<number | null>(null);
  const mark = useRef(onMark);
  mark.current = onMark;

  const show = (tab: number, shown: Shown) => {
    beside.current = tab;
    setState({ tab, shown });
  };
  const ask = async (tab: number, { force = false, quiet = false } = {}) => {
    const mine = ++turn.current;
    if (!quiet || beside.current !== tab) show(tab, { phase: 'reading' });
    const answer = await askBackground('report', { tab, ...(force && { force }) });
    if (mine !== turn.current) return;
    if (answer.ok) show(tab, { phase: 'page', page: answer.value });
    else show(tab, { phase: 'none', reason: answer.why, details: answer.sentence });
  };

  useEffect(
    () =>
      follow({
        onPage: (tab) => void ask(tab),
        onLeaving: (tab) => {
          turn.current++;
          show(tab, { phase: 'reading' });
        },
        onMark: (tab, item) => {
          if (tab === beside.current) mark.current(item);
        },
      }),
    [],
  );

  return {
    ...state,
    // the tab beside it now: a save that ends late must not bring back the tab it began on
    read: (options) => beside.current !== null && void ask(beside.current, options),
    cancel: () => {
      turn.current++;
      setState({ ...state, shown: { phase: 'none', reason: 'stopped', details: '' } });
    },
  };
}
