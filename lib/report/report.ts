import type { Article } from '../text/article.ts';
import type { Analysis } from './analysis.ts';

/** One article at one address, with its analysis. */
export interface Report {
  /** Unique across machines, made once. */
  id: string;
  article: Article;
  analysis: Analysis;
  /** When the reader last had this page before them, ISO 8601. */
  seen: string;
}
