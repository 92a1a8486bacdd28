import type { NewCorrection } from '../archive/corrections.ts';
import type { ArchiveTrouble } from '../archive/problem.ts';
import type { Cards, Mark, NotRead } from '../article/page.ts';
import type { RawArticle } from '../article/raw-article.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Report } from '../report/report.ts';
import type { Failure, Result } from '../result.ts';
import type { Span } from '../text/span.ts';

/** What the sidebar needs to know of the page it stands beside. */
export interface PageReport {
  report: Report;
  comparison: Comparison;
  /** The related reports that the comparison names, with their texts. */
  others: readonly Report[];
  /** What is saved of this address; null when nothing is. */
  saved: SavedPage | null;
  /** Set when the archive could not be read: the page's own findings are still there. */
  archiveProblem: Failure<StoreTrouble> | null;
  /** Set where there is no comparison yet, or where the reader stopped it. */
  comparing?: 'now' | 'stopped';
}

/** What the archive holds of the page's own address. */
export interface SavedPage {
  id: string;
  /** When it was last saved, ISO 8601. */
  at: string;
  /** Whether the page's very text is saved. */
  current: boolean;
  /** When each saved state was seen, oldest first, ISO 8601. */
  states: readonly string[];
  /** Number of the state that the page is held against, from 1. */
  since: number;
}

/** How far the reading of a page has come; the numbers are of what the steps before found. */
export interface Progress {
  tab: number;
  step: 'find' | 'compare';
  words: number;
  sources: number;
  figures: number;
}

/** What Save answers. */
export interface SavedReport {
  id: string;
  /** 1 for a new clipping, higher for another text at the same address. */
  version: number;
  /** ISO 8601. */
  at: string;
}

/** Why the sidebar has nothing to show for a page. */
export type NoReport =
  | NotRead
  /** The browser gives access only after a press of the toolbar button. */
  | 'press needed'
  /** Store pages and the browser's own pages: no extension may read them. */
  | 'forbidden'
  /** Its tab has crashed: there is no page behind the address. */
  | 'crashed'
  /** The page is too busy to answer. */
  | 'silent'
  /** The page went on to another address while it was read. */
  | 'moved on'
  /** The reader stopped it. */
  | 'stopped';

/** Why the archive could not be asked; `failed` is what nobody foresaw. */
export type StoreTrouble = ArchiveTrouble | 'failed';

/** Sidebar or clippings page -> background. */
export interface ToBackground {
  /**
   * Reads the tab's page, holds it against the archive.
   * @param request.force reads a page that does not look like an article all the same
   * @param request.selection reads what is selected on it, and nothing else
   * @param request.since number of the saved state whose changes are told; the latest unless given
   */
  report(request: {
    tab: number;
    force?: boolean;
    selection?: boolean;
    since?: number;
  }): Result<PageReport, NoReport>;
  /** Saves what the tab shows, if that is still the article at `url`: what the reader saw when pressing Save. */
  save(request: { tab: number; url: string }): Result<SavedReport, NoReport | StoreTrouble>;
  /** Stops reading a tab's page: what is still to be done is not done. */
  cancel(request: { tab: number }): Result<null>;
  /** Keeps "not this"; answers with its id. */
  correct(request: NewCorrection): Result<string, StoreTrouble>;
  /** Takes one back. */
  dropCorrection(request: { id: string }): Result<null, StoreTrouble>;
}

/** Background or sidebar -> the reader in the page. */
export interface ToReader {
  /** Reads the page, or gives what was read when nothing changed since. */
  read(request: { force?: boolean; selection?: boolean }): Result<RawArticle, NotRead>;
  /** Shows exactly these marks, and these cards in their popovers; answers with the items not found on the page now. */
  mark(request: { marks: readonly Mark[] } & Cards): Result<{ missing: readonly string[] }>;
  /** Scrolls to a span, selects it and lets it stand out; false when it is not on the page now. */
  show(request: { item: string; span: Span }): Result<boolean>;
  /** Shows the next mark, or the one before, with its popover; answers with its item, null where there is none. */
  step(request: { by: 1 | -1; focus: boolean }): Result<string | null>;
}

/** The reader in the page, or the background -> sidebar. */
export interface ToSidebar {
  /** The toolbar button was pressed on a tab: its page may be read now. From the background. */
  pressed(request: { tab: number }): Result<null>;
  /** A step of reading is done. From the background. */
  progress(request: Progress): Result<null>;
  /** What the page itself holds, while the comparison takes its time. From the background. */
  found(request: { tab: number; page: PageReport }): Result<null>;
  /** The page went to another address, came back from the cache, or changed its article. */
  pageChanged(request: { url: string }): Result<null>;
  /** A mark was pressed, or gone to by a key in the page. */
  markPressed(request: { item: string }): Result<null>;
  /** "Not this" was pressed in a mark's popover. */
  markDenied(request: { item: string }): Result<null>;
}
