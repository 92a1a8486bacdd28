import type {
  BrowserName,
  ExtensionBrowser,
  Page,
  Sidebar,
  View,
} from '../../../tools/browser/face.ts';
import type { ExtraPage, Newsroom } from '../../../tools/newsroom/server.ts';

/** What a scenario has at hand: a browser with an empty archive, and the newsroom with the scenario's own pages. */
export interface Stage {
  browser: ExtensionBrowser;
  newsroom: Newsroom;
}

/** Something that a reader does with the extension in a real browser. */
export interface Scenario {
  /** A sentence: what holds. */
  name: string;
  /** Pages besides the newsroom's own. */
  pages?: () => readonly ExtraPage[];
  /** Why it cannot be played here; it is then skipped, with this reason printed. */
  skip?: (browser: BrowserName) => string | null;
  /** Plays it in a browser that cannot keep anything. */
  withoutStorage?: boolean;
  /** Holds a time against a limit: nothing else may be played beside it. */
  timed?: boolean;
  /** Errors of the extension that belong to the scenario; any other error fails it. */
  expected?: RegExp;
  /** The scenario's pages ask for files of their own that are not stored: real pages do. */
  ownRequests?: boolean;
  run(stage: Stage): Promise<void>;
}

export type { Page, Sidebar, View };
