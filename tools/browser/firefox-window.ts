/**
 * What runs with Firefox's own rights, in its window (browser.xhtml). Each function is sent there as text,
 * so it uses nothing from around it but its arguments and the window's globals.
 */

// biome-ignore lint/suspicious/noExplicitAny: the browser's inner interfaces have no types
type Inner = any;
declare const ChromeUtils: Inner;
declare const WebExtensionPolicy: Inner;
declare const SidebarController: Inner;
declare const Services: Inner;
declare const gBrowser: Inner;
declare const Cc: Inner;
declare const Ci: Inner;
declare const AppConstants: Inner;

export const version = (): string => `Firefox/${AppConstants.MOZ_APP_VERSION_DISPLAY}`;

/** The sidebar as wide as Chromium's, so that both show the same lines. */
export function widenSidebar(): void {
  const box = document.getElementById('sidebar-box');
  if (box) box.style.width = '360px';
}

/**
 * Keeps the address of each request of the extension's background and pages. A content script asks in
 * the page's name here, so its requests show up only at the server.
 */
export function watchRequests(id: string): void {
  const found: string[] = [];
  (window as Inner).secondSourceRequests = found;
  const isOurs = (principal: Inner) =>
    principal?.addonId === id || principal?.contentScriptAddonPolicy?.id === id;
  const observe = (subject: Inner) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel);
    const ours = isOurs(loadInfo?.loadingPrincipal) || isOurs(loadInfo?.triggeringPrincipal);
    // A link that the reader follows from the clippings page opens a document: that is the reader's request.
    const document = Ci.nsIContentPolicy.TYPE_DOCUMENT;
    if (ours && loadInfo.externalContentPolicyType !== document) found.push(URI.spec);
  };
  Services.obs.addObserver({ observe }, 'http-on-modify-request');
}

export const requests = (): string[] => (window as Inner).secondSourceRequests;

/**
 * Errors in files of the extension, from the browser's console. A call that was under way when its page was left or the
 * background ended is told of as one, too: no page can keep from being left.
 */
export function errors(uuid: string): string[] {
  return Services.console
    .getMessageArray()
    .filter((message: Inner) => message instanceof Ci.nsIScriptError)
    .filter((error: Inner) => error.sourceName.includes(uuid) && !(error.flags & 1))
    .filter((error: Inner) => !/after context unloaded/.test(error.errorMessage))
    .map((error: Inner) => `${error.errorMessage} (${error.sourceName}:${error.lineNumber})`);
}

/** What the menu "Work offline" does. */
export function setOffline(offline: boolean): void {
  Services.io.offline = offline;
}

/** The toolbar button, as a reader presses it: a user gesture that grants activeTab. */
export async function pressButton(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  const button = ExtensionParent.apiManager.global.browserActionFor(extension);
  await button.triggerAction(window);
}

/** Keys as the keyboard sends them, to whatever has the focus; held down in this order. */
export function pressKeys(
  pressed: readonly { key: string; code: string; keyCode: number }[],
): void {
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(
    Ci.nsITextInputProcessor,
  );
  if (!keyboard.beginInputTransaction(window, () => {}))
    throw new Error('Firefox takes no keys from a program just now.');
  const keys = pressed.map(
    ({ key, code, keyCode }) => new KeyboardEvent('', { key, code, keyCode }),
  );
  for (const key of keys) keyboard.keydown(key);
  for (const key of keys.reverse()) keyboard.keyup(key);
}

/** Brings the keyboard to the sidebar, if it is not there, as F6 does. */
export function focusSidebar(): void {
  const inner = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
  if (Services.focus.focusedElement !== inner) inner.focus();
}

/** Brings the keyboard to the window itself: keys that a program presses into a page's process don't come back as shortcuts. */
export const focusWindow = (): void => Services.focus.clearFocus(window);

/** Brings the keyboard to the page in front, if it is not there: a window without a display has none by itself. */
export function focusPage(): void {
  window.focus();
  if (Services.focus.focusedElement !== gBrowser.selectedBrowser) gBrowser.selectedBrowser.focus();
}

/** The mouse at a point of the sidebar's document; it travels through the window, as the reader's does. */
export function clickSidebar(x: number, y: number): void {
  const outer = SidebarController.browser.getBoundingClientRect();
  const inner = SidebarController.browser.contentDocument
    .getElementById('webext-panels-browser')
    .getBoundingClientRect();
  const mouse = { button: 0, clickCount: 1 };
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    (window as Inner).synthesizeMouseEvent(
      type,
      outer.x + inner.x + x,
      outer.y + inner.y + y,
      { ...mouse, buttons: type === 'mousedown' ? 1 : 0 },
      { isAsyncEnabled: true }, // else it ends in this process, and the sidebar lives in another
    );
}

/** Presses "Allow" in the question about a permission; answers whether it was asked. */
export function allow(): boolean {
  const panel: Inner = document.getElementById('notification-popup');
  if (panel?.state !== 'open') return false;
  panel.querySelector('#addon-webext-permissions-notification')?.button.click();
  return true;
}

/** Presses an entry of the page's menu once that is open; answers whether it was there. */
export function pressMenuEntry(words: string): boolean {
  const menu: Inner = document.getElementById('contentAreaContextMenu');
  if (menu?.state !== 'open') return false;
  const entry = [...menu.children].find((each: Inner) => each.label === words);
  if (entry) menu.activateItem(entry);
  return Boolean(entry);
}

/** The number that extensions know the window by. */
export function windowId(): number {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  return ExtensionParent.apiManager.global.windowTracker.getId(window);
}

export const sidebarIsOpen = (id: string): boolean => {
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  return SidebarController.isOpen && SidebarController.currentID?.startsWith(widget);
};

export async function endBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({
    ignoreDevToolsAttached: true,
  });
}

/** 0 is dark and 1 is light for pages; the sidebar follows the browser's own theme as well. */
export function setColorScheme(scheme: 'light' | 'dark'): void {
  const value = scheme === 'dark' ? 0 : 1;
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value);
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', 1 - value);
}

/** 2: never the page's own colours; 0: the page's own, unless the system has a contrast theme. */
export const forceColors = (forced: boolean): void =>
  Services.prefs.setIntPref('browser.display.document_color_use', forced ? 2 : 0);

/** A PNG (base64) of the whole window, or of the sidebar's document alone. */
export async function picture(part: 'window' | 'sidebar'): Promise<string> {
  const sidebar = () =>
    SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
  const context = part === 'window' ? (window as Inner).browsingContext : sidebar().browsingContext;
  const box =
    part === 'window'
      ? new DOMRect(0, 0, window.innerWidth, window.innerHeight)
      : new DOMRect(0, 0, sidebar().clientWidth, sidebar().clientHeight);
  const bitmap = await context.currentWindowGlobal.drawSnapshot(box, 1, 'white');
  const canvas = document.createElementNS(
    'http://www.w3.org/1999/xhtml',
    'canvas',
  ) as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}
