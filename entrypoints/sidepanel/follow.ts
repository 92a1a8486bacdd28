import { browser } from 'wxt/browser';
import { handle } from '../../lib/messages/handle.ts';
import type { ToSidebar } from '../../lib/messages/protocol.ts';
import { succeed } from '../../lib/result.ts';

/** What the sidebar is told of the tab it stands beside. */
interface Followed {
  /** Another tab is shown, or its page is there anew: what stands on screen may be of another page. */
  onPage: (tab: number) => void;
  /** The tab began to load another page. */
  onLeaving: (tab: number) => void;
  /** A mark was pressed on the page. */
  onMark: (tab: number, item: string) => void;
}

const text = (value: unknown): value is string => typeof value === 'string';

/** Follows the active tab of the sidebar's own window, and the reader in its page. Answers with a way to stop. */
export function follow({ onPage, onLeaving, onMark }: Followed): () => void {
  const beside = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id;
  };
  const look = async () => {
    const tab = await beside();
    if (tab !== undefined) onPage(tab);
  };
  const updated = async (id: number, { status }: { status?: string | undefined }) => {
    if (!status || id !== (await beside())) return;
    if (status === 'complete') onPage(id);
    else onLeaving(id);
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onAttached.addListener(look);
  browser.tabs.onUpdated.addListener(updated);
  const stopListening = handle<ToSidebar>({
    pressed: {
      check: (request) => {
        const tab = (request as { tab?: unknown })?.tab;
        return typeof tab === 'number' ? { tab } : null;
      },
      run: async ({ tab }) => {
        if (tab === (await beside())) onPage(tab);
        return succeed(null);
      },
    },
    pageChanged: {
      check: (request, sender) => {
        const url = (request as { url?: unknown })?.url;
        return text(url) && sender.tab ? { url } : null;
      },
      run: async (_, sender) => {
        const tab = sender.tab?.id;
        if (tab !== undefined && tab === (await beside())) onPage(tab);
        return succeed(null);
      },
    },
    markPressed: {
      check: (request, sender) => {
        const item = (request as { item?: unknown })?.item;
        return text(item) && sender.tab ? { item } : null;
      },
      run: async ({ item }, sender) => {
        const tab = sender.tab?.id;
        if (tab !== undefined && tab === (await beside())) onMark(tab, item);
        return succeed(null);
      },
    },
  });
  void look();
  return () => {
    stopListening();
    browser.tabs.onActivated.removeListener(look);
    browser.tabs.onAttached.removeListener(look);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
