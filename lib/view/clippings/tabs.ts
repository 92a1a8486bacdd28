import { canonicalAddress } from '../../text/address.ts';
import { looksLikeArticle } from '../../text/address-of-article.ts';
import { say } from '../words/say.ts';

/** An open tab, as the browser tells it. */
export interface OpenTab {
  id: number;
  url: string;
  title: string;
  /** The browser put its page out of memory: nothing can be read there. */
  asleep: boolean;
}

/** One tab that can be saved, or why it cannot. */
export interface TabRow {
  id: number;
  title: string;
  host: string;
  /** The site's address, as the browser's question for access takes it. */
  origin: string;
  /** Whether it is chosen before the reader chooses. */
  suggested: boolean;
  /** Why it is not; empty where it is. */
  hint: string;
  /** False where choosing it would do nothing. */
  possible: boolean;
}

/** The open tabs, those that look like articles first chosen. */
export interface TabsView {
  rows: readonly TabRow[];
  /** Tabs that are not listed, in a sentence; empty when all are. */
  left: string;
}

/**
 * Arranges open tabs for saving: each address once, in the order of the tabs.
 * @param saved canonical addresses that are saved already
 */
export function tabsOf(tabs: readonly OpenTab[], saved: ReadonlySet<string>): TabsView {
  const seen = new Set<string>();
  const rows = tabs.flatMap((tab): TabRow[] => {
    const address = canonicalAddress(tab.url);
    if (!address || seen.has(address)) return [];
    seen.add(address);
    return [rowOf(tab, saved.has(address))];
  });
  const web = tabs.filter(({ url }) => canonicalAddress(url)).length;
  const left = [
    web > rows.length && say('tabs.twice', { n: web - rows.length }),
    tabs.length > web && say('tabs.own', { n: tabs.length - web }),
  ];
  return { rows, left: left.filter(Boolean).join(' ') };
}

function rowOf({ id, url, title, asleep }: OpenTab, saved: boolean): TabRow {
  const { host, protocol, hostname } = new URL(url);
  const hint = asleep
    ? say('tabs.asleep')
    : saved
      ? say('tabs.saved')
      : looksLikeArticle(url)
        ? ''
        : say('tabs.noArticle');
  return {
    id,
    title: title || url,
    host,
    origin: `${protocol}//${hostname}/*`,
    suggested: hint === '',
    hint,
    possible: !asleep,
  };
}
