import { type Browser, browser } from 'wxt/browser';
import { handle } from '../../lib/messages/handle.ts';
import type { PageReport, Progress, ToSidebar } from '../../lib/messages/protocol.ts';
import { succeed } from '../../lib/result.ts';

/** What the sidebar is told of the tab it stands beside. */
interface Followed {
  /**
   * Another tab is shown, its page is there anew, or the reader pressed: what stands on screen may be of another page.
   * Complete where this is told because the page has loaded.
   */
  onPage: (tab: number, complete: boolean) => void;
  /** The tab began to load another page. */
  onLeaving: (tab: number) => void;
  /** A mark was pressed on the page. */
  onMark: (tab: number, item: string) => void;
  /** "Not this" was pressed in a mark's popover. */
  onDeny: (tab: number, item: string) => void;
  /** A step of reading is done; and what the page itself holds, while the comparison takes its time. */
  onProgress: (progress: Progress) => void;
  onFound: (tab: number, page: PageReport) => void;
}

const text = (value: unknown): value is string => typeof value === 'string';

/** Follows the active tab of the sidebar's own window, and the reader in its page. Answers with a way to stop. */
export function follow(followed: Followed): () => void {
  const { onPage, onLeaving, onMark, onDeny, onProgress, onFound } = followed;
  const beside = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id;
  };
  const look = async () => {
    const tab = await beside();
    if (tab !== undefined) onPage(tab, false);
  };
  const updated = async (id: number, { status }: { status?: string | undefined }) => {
    if (!status || id !== (await beside())) return;
    if (status === 'complete') onPage(id, true);
    else onLeaving(id);
  };
  const ofMark = (act: (tab: number, item: string) => void) => ({
    check: (request: unknown, sender: Browser.runtime.MessageSender) => {
      const item = (request as { item?: unknown })?.item;
      return text(item) && sender.tab ? { item } : null;
    },
    run: async ({ item }: { item: string }, sender: Browser.runtime.MessageSender) => {
      const tab = sender.tab?.id;
      if (tab !== undefined && tab === (await beside())) act(tab, item);
      return succeed(null);
    },
  });
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
        if (tab === (await beside())) onPage(tab, false);
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
        if (tab !== undefined && tab === (await beside())) onPage(tab, false);
        return succeed(null);
      },
    },
    progress: fromBackground((progress) => onProgress(progress)),
    found: fromBackground(({ tab, page }) => onFound(tab, page)),
    markPressed: ofMark(onMark),
    markDenied: ofMark(onDeny),
  });
  void look();
  return () => {
    stopListening();
    browser.tabs.onActivated.removeListener(look);
    browser.tabs.onAttached.removeListener(look);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** The background is ours and needs no check of its words; a script in a page may not speak for it. */
const fromBackground = <Request>(act: (request: Request) => void) => ({
  check: (request: unknown, sender: Browser.runtime.MessageSender) =>
    sender.tab ? null : (request as Request),
  run: async (request: Request) => {
    act(request);
    return succeed(null);
  },
});
