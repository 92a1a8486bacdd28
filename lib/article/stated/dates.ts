import type { DateOrigin, StatedDate } from '../../text/article.ts';
import { toIsoDate } from './iso-date.ts';
import type { Data } from './linked-data.ts';
import type { Times } from './times.ts';

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
export function datesOf(
  data: Data | null,
  meta: ReadonlyMap<string, string>,
  times: Times,
  address: string,
): Dates {
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find(toIsoDate);
  return {
    published:
      dated(data?.datePublished, 'json-ld') ??
      dated(first(PUBLISHED), 'meta') ??
      dated(times.published, 'time-element') ??
      dated(
        /\/((?:19|20)\d\d)\/([01]\d)\/([0-3]\d)(?:\/|$)/.exec(address)?.slice(1).join('-'),
        'address',
      ),
    modified:
      dated(data?.dateModified, 'json-ld') ??
      dated(first(MODIFIED), 'meta') ??
      dated(times.modified, 'time-element'),
  };
}

function dated(stated: unknown, origin: DateOrigin): StatedDate | null {
  const value = typeof stated === 'string' ? toIsoDate(stated) : null;
  return value ? { value, origin } : null;
}
