chrome.action.onClicked.addListener((tab) => {
  if (globalThis.browser?.sidebarAction) browser.sidebarAction.open();
  else chrome.sidePanel.open({ windowId: tab.windowId });
  chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['page.js'] });
  fetch('http://127.0.0.1:9999/from-background').catch(() => {});
  setTimeout(() => {
    throw new Error('thrown in the background');
  }, 10);
});
