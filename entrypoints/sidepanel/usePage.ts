import { useEffect, useRef, useState } from 'preact/hooks';
import { askBackground } from '../../lib/messages/send.ts';
import { follow } from './follow.ts';
import type { Shown, State } from './state.ts';

interface Reading {
  force?: boolean;
  /** Reads what is selected on the page, and nothing else. */
  selection?: boolean;
  quiet?: boolean;
  /** Number of the saved state whose changes are told; the one told before unless given, at first the latest. */
  since?: number;
}

/** The page beside the sidebar, and what can be asked of it. */
export interface Page extends State {
  /** Reads the page again; quietly, without taking away what is shown. */
  read: (options?: Reading) => void;
  cancel: () => void;
}

/**
 * Milliseconds that a page may be on its way before what is there is read: one picture that never comes keeps a browser
 * from saying that the page is complete.
 */
const ON_ITS_WAY = 4_000;

const READING: Shown = { phase: 'reading', progress: null };

/** Follows the page beside the sidebar. Of several answers only the one asked for last is shown. */
export function usePage(onMark: (item: string) => void, onDeny: (item: string) => void): Page {
  const [state, setState] = useState<State>({ tab: null, shown: READING });
  const turn = useRef(0);
  const beside = useRef<number | null>(null);
  const told = useRef({ onMark, onDeny });
  told.current = { onMark, onDeny };
  /** The saved state that changes are told against; the latest where there is none. */
  const held = useRef<number | undefined>(undefined);
  /** The tab that an answer is awaited for; null when none is. */
  const awaited = useRef<number | null>(null);
  /** Ends the wait for a page that is on its way; nothing when none is. */
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** The tab that was read before its page was complete: what is shown of it is no other page's. */
  const early = useRef<number | null>(null);

  const show = (tab: number, shown: Shown) => {
    beside.current = tab;
    setState({ tab, shown });
  };
  /** Begins another turn: whatever was asked or waited for before is of no interest any more. */
  const begin = (awaits: number | null) => {
    clearTimeout(waiting.current);
    early.current = waiting.current === undefined ? null : awaits;
    waiting.current = undefined;
    awaited.current = awaits;
    return ++turn.current;
  };
  const ask = async (tab: number, { force, selection, quiet = false, since }: Reading = {}) => {
    const mine = begin(tab);
    if (since !== undefined || !quiet) held.current = since;
    if (!quiet || beside.current !== tab) show(tab, READING);
    const answer = await askBackground('report', {
      tab,
      ...(force && { force }),
      ...(selection && { selection }),
      ...(held.current !== undefined && { since: held.current }),
    });
    if (mine !== turn.current) return;
    awaited.current = null;
    if (answer.ok) show(tab, { phase: 'page', page: answer.value });
    else show(tab, { phase: 'none', reason: answer.why, details: answer.sentence });
  };

  useEffect(
    () =>
      follow({
        onPage: (tab, complete) => void ask(tab, { quiet: complete && tab === early.current }),
        onLeaving: (tab) => {
          begin(null);
          show(tab, READING);
          waiting.current = setTimeout(() => void ask(tab), ON_ITS_WAY);
        },
        onMark: (tab, item) => {
          if (tab === beside.current) told.current.onMark(item);
        },
        onDeny: (tab, item) => {
          if (tab === beside.current) told.current.onDeny(item);
        },
        onProgress: (progress) => {
          const { tab } = progress;
          if (tab === awaited.current)
            setState((now) =>
              now.shown.phase === 'reading' ? { tab, shown: { phase: 'reading', progress } } : now,
            );
        },
        onFound: (tab, page) => {
          if (tab === awaited.current)
            setState((now) =>
              now.shown.phase === 'reading' ? { tab, shown: { phase: 'page', page } } : now,
            );
        },
      }),
    [],
  );

  return {
    ...state,
    // the tab beside it now: a save that ends late must not bring back the tab it began on
    read: (options) => beside.current !== null && void ask(beside.current, options),
    cancel: () => {
      begin(null);
      if (state.tab !== null) void askBackground('cancel', { tab: state.tab });
      setState({ ...state, shown: stopped(state.shown) });
    },
  };
}

/** What was found so far stays, without a comparison. */
const stopped = (shown: Shown): Shown =>
  shown.phase === 'page'
    ? { phase: 'page', page: { ...shown.page, comparing: 'stopped' } }
    : { phase: 'none', reason: 'stopped', details: '' };
