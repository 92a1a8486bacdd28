import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page as Tab, type Target } from 'puppeteer-core';
import { call } from './call.ts';
import { extensionShare } from './extension-share.ts';
import type { ExtensionBrowser, LaunchOptions, Page, Seen, Sidebar, View } from './face.ts';
import { findBrowser } from './find.ts';
import { forceColors } from './force-colors.ts';
import { heapUsed } from './heap-used.ts';
import { keepExtensionErrors, keptErrors } from './kept-errors.ts';
import { extensionRequests } from './net-log.ts';
import { opensWelcome } from './opens-welcome.ts';
import { press } from './press.ts';
import { profileFolder, standInTheWay } from './profile.ts';
import { until } from './until.ts';

/** Nothing of the browser's own may disturb a run: no updates, no first-run pages, no sync. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Names that are not this machine's own are not found. */
const OFFLINE =
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost , EXCLUDE *.localhost';

/** Starts Chromium or Chrome with the extension, by the debugging pipe. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium or Chrome was found: run `npm run setup`.');
  const { width, height } = options.size ?? { width: 1280, height: 860 };
  const profile = profileFolder(options.profile);
  const netLog = join(profile.path, 'net-log.json');
  keepExtensionErrors(profile.path);
  if (options.withoutStorage) standInTheWay(join(profile.path, 'Default', 'IndexedDB'));
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless,
    userDataDir: profile.path,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    ignoreDefaultArgs: ['--enable-automation'], // its bar would be in the way of a visitor
    args: [
      ...QUIET,
      `--window-size=${width},${height}`,
      ...(options.headless ? ['--disable-gpu'] : []),
      ...(options.offline ? [OFFLINE, `--log-net-log=${netLog}`] : []), // a visitor would be shown a bar about the log
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses its sandbox to root
    ],
  });
  if (options.onClosed) browser.once('disconnected', options.onClosed);
  const id = await browser.installExtension(resolve(options.extension));
  await listening(browser, id);
  if (opensWelcome(options)) await closeWelcome(browser, id);
  const state = new ChromiumState(browser, id);

  return {
    name: 'chromium',
    version: await browser.version(),
    newPage: (url) => state.open(url),
    newWindow: (url) => state.open(url, 'window'),
    extensionPage: (path) => state.open(`chrome-extension://${id}/${path}`),
    async pressToolbarButton(page) {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is not installed any more.');
      await page.bringToFront();
      await extension.triggerAction(state.tabOf(page));
    },
    pressMenuEntry: () => Promise.reject(new Error("Chromium's menu is out of reach.")),
    pressShortcut: () => Promise.reject(new Error("Chromium's own keys are out of reach.")),
    giveKeys: () => Promise.reject(new Error("Chromium's settings are out of reach.")),
    allow: () => Promise.reject(new Error("Chromium's questions are out of reach.")),
    panel: (beside) => state.panel(beside),
    killBackground: () => state.killBackground(),
    extensionShare: (page, milliseconds) => extensionShare(state.tabOf(page), milliseconds),
    heapUsed: (of) => heapUsed(of ? state.tabOf(of).target() : workerOf(browser, id)),
    setColorScheme: (scheme) => state.setColorScheme(scheme),
    setOffline: (offline) => state.setOffline(offline),
    forceColors: (page, forced) => forceColors(state.tabOf(page), forced),
    screenshotWindow: (page, file) => state.screenshotWindow(page, file),
    async close() {
      const errors = await keptErrors(browser, id);
      await browser.close();
      const log = options.offline ? readFileSync(netLog, 'utf8') : '';
      const requests = [...state.requests, ...extensionRequests(log)];
      profile.remove();
      return { requests, errors } satisfies Seen;
    },
  };
}

const workerOf = (browser: Browser, id: string): Target | undefined =>
  browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().includes(id));

/**
 * Waits until the new worker listens to the toolbar button: a press before that is lost.
 * The session is let go again: ending a worker that Puppeteer is attached to ends the connection.
 */
async function listening(browser: Browser, id: string): Promise<void> {
  const target = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().includes(id),
    { timeout: 10_000 },
  );
  const session = await target.createCDPSession();
  const expression = 'chrome.action.onClicked.hasListeners()';
  try {
    await until('the background listens to the toolbar button', async () => {
      const { result } = await session.send('Runtime.evaluate', { expression });
      return result.value as boolean;
    });
  } finally {
    await session.detach();
  }
}

async function closeWelcome(browser: Browser, id: string): Promise<void> {
  const target = await browser.waitForTarget(
    (each) => each.url() === `chrome-extension://${id}/welcome.html`,
    { timeout: 10_000 },
  );
  await (await target.page())?.close();
}

/** The tabs that are open, and what was seen in them. */
class ChromiumState {
  readonly requests: string[] = [];
  private readonly tabs = new Map<View, Tab>();
  private readonly panels = new Map<Target, Sidebar>();
  private scheme: 'light' | 'dark' = 'light';
  private offline = false;
  private readonly browser: Browser;
  private readonly id: string;

  constructor(browser: Browser, id: string) {
    this.browser = browser;
    this.id = id;
  }

  tabOf(page: View): Tab {
    const tab = this.tabs.get(page);
    if (!tab) throw new Error('This page is not of this browser, or was closed.');
    return tab;
  }

  async open(url: string, type: 'tab' | 'window' = 'tab'): Promise<Page> {
    // The browser starts with an empty tab: the first page takes it.
    const blank = (await this.browser.pages()).find((tab) => tab.url() === 'about:blank');
    const free = type === 'tab' ? blank : undefined;
    const tab = free ?? (await this.browser.newPage({ type }));
    await this.adopt(tab);
    const page: Page = {
      ...viewOf(tab),
      goto: async (to) => void (await tab.goto(to, { waitUntil: 'load' })),
      back: async () => void (await tab.goBack({ waitUntil: 'load' })),
      forward: async () => void (await tab.goForward({ waitUntil: 'load' })),
      click: (x, y, button) => tab.mouse.click(x, y, { button: button === 2 ? 'right' : 'left' }),
      resize: (width, height) => tab.setViewport({ width, height }),
      hover: (x, y) => tab.mouse.move(x, y, { steps: 2 }),
      key: (keys) => press(tab, keys),
      write: (words) => tab.keyboard.type(words),
      bringToFront: () => tab.bringToFront(),
      close: async () => {
        this.tabs.delete(page);
        await tab.close();
      },
    };
    this.tabs.set(page, tab);
    await page.goto(url);
    return page;
  }

  async panel(beside?: Page): Promise<Sidebar> {
    const isPanel = (target: Target) => target.url().endsWith(`${this.id}/sidepanel.html`);
    if (!beside)
      return this.panelAt(await this.browser.waitForTarget(isPanel, { timeout: 10_000 }));
    const wanted = await windowOf(this.tabOf(beside));
    return until('the side panel of the window', async () => {
      for (const target of this.browser.targets().filter(isPanel)) {
        const panel = await this.panelAt(target);
        if ((await panel.evaluate(ownWindow)) === wanted) return panel;
      }
      return null;
    });
  }

  private async panelAt(target: Target): Promise<Sidebar> {
    const known = this.panels.get(target);
    if (known) return known;
    const tab = await target.asPage();
    await until('the side panel loads', () => tab.evaluate('document.readyState === "complete"'));
    await this.adopt(tab);
    const panel: Sidebar = {
      ...viewOf(tab),
      click: (x, y) => tab.mouse.click(x, y),
      key: (keys) => press(tab, keys),
    };
    this.tabs.set(panel, tab);
    this.panels.set(target, panel);
    return panel;
  }

  async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    this.scheme = scheme;
    for (const tab of this.tabs.values()) if (!tab.isClosed()) await emulate(tab, scheme);
  }

  async setOffline(offline: boolean): Promise<void> {
    this.offline = offline;
    for (const tab of this.tabs.values()) if (!tab.isClosed()) await tab.setOfflineMode(offline);
  }

  /** Workers of all extensions share one store, which any page's session reaches. */
  async killBackground(): Promise<void> {
    const isWorker = (target: Target) =>
      target.type() === 'service_worker' && target.url().includes(this.id);
    const tab = [...this.tabs.values()].find((tab) => !tab.isClosed());
    const session = await (tab ?? (await this.browser.newPage())).createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await until('the background ends', () => !this.browser.targets().some(isWorker));
    await session.detach();
  }

  /** A headless browser paints no window: the two pictures are laid side by side in a page. */
  async screenshotWindow(page: View, file: string): Promise<void> {
    const panel = this.tabOf(await this.panel());
    const tab = this.tabOf(page);
    const pictures = await Promise.all(
      [tab, panel].map((each) => each.screenshot({ encoding: 'base64' })),
    );
    const sheet = await this.browser.newPage();
    await sheet.setContent(
      `<body style="margin:0;display:flex;width:max-content;gap:1px;background:#888">${pictures
        .map((data) => `<img src="data:image/png;base64,${data}">`)
        .join('')}`,
    );
    const body = await sheet.waitForSelector('body');
    await body?.screenshot({ path: file as `${string}.png` });
    await sheet.close();
    await tab.bringToFront();
  }

  private async adopt(tab: Tab): Promise<void> {
    await emulate(tab, this.scheme);
    if (this.offline) await tab.setOfflineMode(true);
    // A content script asks in the page's name; only the stack tells whose script it was.
    tab.on('request', (request) => {
      const stack = JSON.stringify(request.initiator()?.stack ?? null);
      if (stack.includes(`chrome-extension://${this.id}/`) && /^(http|ws)/.test(request.url()))
        this.requests.push(request.url());
    });
  }
}

/** The browser's number of a tab's window: the same as extensions know it by. */
async function windowOf(tab: Tab): Promise<number> {
  const session = await tab.createCDPSession();
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.detach();
  return windowId;
}

const ownWindow = async (): Promise<number> => {
  // biome-ignore lint/suspicious/noExplicitAny: the browser's interface for extensions, which has no types here
  const { id } = await (globalThis as any).chrome.windows.getCurrent();
  return id;
};

const emulate = (tab: Tab, value: string) =>
  tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

function viewOf(tab: Tab): View {
  return {
    evaluate: (run, ...args) => tab.evaluate(call(run as () => unknown, args)) as never,
    text: () => tab.evaluate('document.body.innerText') as Promise<string>,
    screenshot: async (file) => void (await tab.screenshot({ path: file as `${string}.png` })),
  };
}
