import type { Markup } from './html.ts';
import type { DemoReport } from './report.ts';

/** What a layout is given for one report. */
export interface ReportPage {
  report: DemoReport;
  outlet: Outlet;
  /** Address of the page itself. */
  url: string;
  /** Paragraphs and headings, one an entry. */
  body: readonly Markup[];
  /** Headlines and addresses of the outlet's own other reports. */
  teasers: readonly Teaser[];
}

export interface Teaser {
  headline: string;
  url: string;
  standfirst: string;
}

/** One invented outlet: its name, its pages' addresses and how they look. */
export interface Outlet {
  /** Also its host: `<id>.localhost`. */
  id: string;
  name: string;
  tagline: string;
  sections: readonly string[];
  /** Path of a report's page. */
  path(report: DemoReport): string;
  /** The page's own metadata, in `<head>`. */
  head(page: ReportPage): Markup;
  /** The page's body. */
  layout(page: ReportPage): Markup;
}
