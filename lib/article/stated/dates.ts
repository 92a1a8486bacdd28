import type { DateOrigin, StatedDate } from '../../text/article.ts';
import { native } from '../native.ts';
import { toIsoDate } from './iso-date.ts';
import type { Stated } from './stated.ts';

/** Names of `<meta>` in the order they are believed; `article:` is Open Graph's, the rest are publishers' own. */
const PUBLISHED =
  'article:published_time og:article:published_time datepublished article.published publish-date pubdate publishdate publish_date parsely-pub-date sailthru.date dc.date.issued dcterms.issued dc.date.created dc.date date'.split(
    ' ',
  );
const MODIFIED =
  'article:modified_time og:article:modified_time og:updated_time datemodified article.updated last-modified dcterms.modified dc.date.modified'.split(
    ' ',
  );

export interface Dates {
  published: StatedDate | null;
  modified: StatedDate | null;
}

/**
 * When a report was published and changed, as the page states it, and where it says so. The two are kept apart: a
 * change taken for the publication would turn the order of reports round.
 *
 * @param address the page's own; `/2026/05/13/` in it is a day
 */
export function readDates(document: Document, { data, meta }: Stated, address: string): Dates {
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find(toIsoDate);
  return {
    published:
      dated(data?.datePublished, 'json-ld') ??
      dated(first(PUBLISHED), 'meta') ??
      dated(timeElement(document, 'published'), 'time-element') ??
      dated(
        /\/((?:19|20)\d\d)\/([01]\d)\/([0-3]\d)(?:\/|$)/.exec(address)?.slice(1).join('-'),
        'address',
      ),
    modified:
      dated(data?.dateModified, 'json-ld') ??
      dated(first(MODIFIED), 'meta') ??
      dated(timeElement(document, 'modified'), 'time-element'),
  };
}

function dated(stated: unknown, origin: DateOrigin): StatedDate | null {
  const value = typeof stated === 'string' ? toIsoDate(stated) : null;
  return value ? { value, origin } : null;
}

/** The time elements that say what they are; for the publication also the first one of the article. */
function timeElement(document: Document, which: 'published' | 'modified'): string | null {
  const query = native(document, 'querySelector');
  if (!query('[datetime]')) return null; // as on most pages: longer queries take longer to understand
  const said =
    which === 'published'
      ? '[itemprop~="datePublished"][datetime],time[pubdate][datetime],time.published[datetime]'
      : '[itemprop~="dateModified"][datetime],time.updated[datetime]';
  const found =
    query(said) ??
    (which === 'published'
      ? (query('article time[datetime]') ?? query('main time[datetime]'))
      : null);
  return found?.getAttribute('datetime') ?? null;
}
