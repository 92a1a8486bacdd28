import { browser } from 'wxt/browser';
import { tellSidebar } from '../../lib/messages/send.ts';

const MENU = 'read-page';

interface Tab {
  id?: number | undefined;
  windowId: number;
}

/**
 * A press of the toolbar button, its shortcut or the page's menu opens the sidebar and, by the same gesture,
 * gives access to the page (`activeTab`).
 */
export function openSidebarOnPress(): void {
  browser.action.onClicked.addListener(pressed);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU && tab) pressed(tab);
  });
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: MENU,
      title: 'Read this page with Second Source',
      contexts: ['page', 'selection'],
    });
  });
}

/** The sidebar must be opened before any await: later the browser no longer counts it as the reader's doing. */
function pressed(tab: Tab): void {
  const opened = import.meta.env.FIREFOX
    ? sidebarAction().open()
    : browser.sidePanel.open({ windowId: tab.windowId });
  void tell(opened, tab.id);
}

async function tell(opened: Promise<void>, tab: number | undefined): Promise<void> {
  try {
    await opened;
  } catch (error) {
    console.error(error);
  }
  if (tab !== undefined) await tellSidebar('pressed', { tab });
}

/** Firefox's own sidebar, which the shared types leave out. */
const sidebarAction = () =>
  (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction;
