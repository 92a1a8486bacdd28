import { native } from '../native.ts';
import { said } from './said.ts';

/** What the page's time elements say of its article; empty where there is none. */
export interface Times {
  published: string;
  modified: string;
}

/** The time elements that say what they are; for the publication also the first one of the article. */
export function readTimes(document: Document): Times {
  const query = native(document, 'querySelector');
  // as on most pages: longer queries take longer to understand
  if (!query('[datetime]')) return { published: '', modified: '' };
  const published =
    query(
      '[itemprop~="datePublished"][datetime],time[pubdate][datetime],time.published[datetime]',
    ) ??
    query('article time[datetime]') ??
    query('main time[datetime]');
  const modified = query('[itemprop~="dateModified"][datetime],time.updated[datetime]');
  return { published: said(published, 'datetime'), modified: said(modified, 'datetime') };
}
