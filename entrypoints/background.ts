import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    // @ts-expect-error: Firefox's own, missing in the types
    if (import.meta.env.FIREFOX) void browser.sidebarAction.open();
    else void browser.sidePanel.open({ windowId: tab.windowId });
  });
});
