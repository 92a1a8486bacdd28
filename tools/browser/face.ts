/** A document that programs may look into: a page, the sidebar, the clippings page. */
export interface View {
  /** Runs a function in the document. It must use nothing from around it but its arguments, which travel as JSON. */
  evaluate<Args extends readonly unknown[], Value>(
    run: (...args: Args) => Value,
    ...args: Args
  ): Promise<Awaited<Value>>;
  /** The words that a reader sees. */
  text(): Promise<string>;
  /** Writes a PNG of what is visible. */
  screenshot(file: string): Promise<void>;
}

/** A tab. */
export interface Page extends View {
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Presses the mouse at a point of the viewport, in CSS pixels: a true press, as the reader's. 2 is the right button. */
  click(x: number, y: number, button?: 0 | 2): Promise<void>;
  /** Moves the mouse to a point of the viewport, in two steps, as a hand does. */
  hover(x: number, y: number): Promise<void>;
  /** Presses keys in the page, held down in this order: `Escape`, `Shift+Tab`. */
  key(keys: string): Promise<void>;
  /** Writes words on the keyboard, where the focus is. */
  write(words: string): Promise<void>;
  /** Gives the page a viewport of this size, in CSS pixels, whatever the window's. */
  resize(width: number, height: number): Promise<void>;
  /** Makes it the tab that the reader looks at. */
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** The side panel or sidebar. */
export interface Sidebar extends View {
  /** Presses the mouse at a point of it, in CSS pixels: a true press, as the reader's. */
  click(x: number, y: number): Promise<void>;
  /** Presses keys in it, held down in this order: `Tab`, `j`, `Shift+Tab`. The first of them brings the keyboard there, as F6 does. */
  key(keys: string): Promise<void>;
}

/** What the extension did during a run besides its work. */
export interface Seen {
  /**
   * Addresses that the extension asked for over the network. Requests of its script in a page are seen
   * by the server alone: Firefox counts them as the page's, Chromium tells only those of `fetch` apart.
   */
  requests: string[];
  /** Uncaught errors of the extension's scripts and pages. */
  errors: string[];
}

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  extension: string;
  headless: boolean;
  /** Folder of the profile; without it a new one is made and removed afterwards. */
  profile?: string;
  /** Keeps the whole browser from reaching anything but this machine, and notes each request. */
  offline?: boolean;
  /** Lets no IndexedDB be opened: a file stands where the browser would make its folder. */
  withoutStorage?: boolean;
  /** Starts Firefox from a profile that was used once, and ends it at once: for runs of many browsers. */
  quick?: boolean;
  /** Leaves the page open that the extension shows at install; it is closed otherwise. */
  keepWelcome?: boolean;
  /** Outer size of the window in CSS pixels. */
  size?: { width: number; height: number };
  /** Called when the window was closed by hand. */
  onClosed?: () => void;
}

/** One running browser with the extension in it; the same face for Chromium and Firefox. */
export interface ExtensionBrowser {
  name: BrowserName;
  version: string;
  newPage(url: string): Promise<Page>;
  /** A page in a window of its own. */
  newWindow(url: string): Promise<Page>;
  /** A page of the extension in a tab of its own, such as `clippings.html`. */
  extensionPage(path: string): Promise<Page>;
  /** Presses the extension's toolbar button while the page is in front: a true user gesture, with activeTab. */
  pressToolbarButton(page: Page): Promise<void>;
  /**
   * Presses an entry of the page's context menu by its words, as a reader does after a right click at a point.
   * Firefox only: Chromium's menu is drawn by the system, which no program reaches.
   */
  pressMenuEntry(page: Page, at: { x: number; y: number }, words: string): Promise<void>;
  /**
   * Presses keys on the keyboard while the page is in front, such as `Alt+Shift+S`. Firefox only: Chromium keeps keys
   * that a program presses from its own shortcuts.
   */
  pressShortcut(page: Page, keys: string): Promise<void>;
  /** Gives a command of the extension its keys, as a reader does in the browser's settings. Firefox only. */
  giveKeys(command: string, keys: string): Promise<void>;
  /**
   * Answers "Allow" when the browser asks whether the extension may have a permission. Firefox only: Chromium's
   * question is drawn by the system.
   */
  allow(page: Page): Promise<void>;
  /**
   * The real side panel or sidebar; waits for it to open, fails after 10 s.
   * @param beside a page of the window that it is in; without it the first one that is open
   */
  panel(beside?: Page): Promise<Sidebar>;
  /** Ends the background as the browser itself does when it is idle. */
  killBackground(): Promise<void>;
  /**
   * Watches a page for some milliseconds.
   * @returns the share of that time, 0 to 1, in which the page's main thread ran the extension's script; null in
   *   Firefox, which tells no script's time apart
   */
  extensionShare(page: Page, milliseconds: number): Promise<number | null>;
  /**
   * Bytes that the scripts of a document hold after everything else was thrown away; without one, those of the
   * background, 0 while it is not running. Firefox tells no document's bytes apart and gives 0.
   */
  heapUsed(of?: View): Promise<number>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Gives a page the few colours of the system alone, as Windows' contrast themes do, or its own again. */
  forceColors(page: Page, forced: boolean): Promise<void>;
  /** Takes the network away from every page, as a machine does that loses it, or gives it back; pages are told of it. */
  setOffline(offline: boolean): Promise<void>;
  /** Writes a PNG of a tab with the sidebar beside it. */
  screenshotWindow(page: Page, file: string): Promise<void>;
  close(): Promise<Seen>;
}
