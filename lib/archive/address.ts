/** Parameters that tell a site where its readers came from, and nothing about which article is meant. */
const TRACKING =
  /^(?:utm_.{1,40}|at_(?:medium|campaign|custom\d).{0,20}|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|mkt_tok|_hs(?:enc|mi)|ref|ref_src|referrer|source|cmpid|cmp|smid|partner|ocid|ito|xtor|sr_share|share(?:d|_id)?|guccounter|guce_referrer.{0,10}|ns_.{1,20}|__twitter_impression)$/i;

/**
 * The address under which an article is kept: no fragment, no tracking parameters, no default port.
 * - `https://harbour.example/a?utm_source=x#top` is `https://harbour.example/a`
 * - `https://harbour.example:443/a?id=7&fbclid=Q` is `https://harbour.example/a?id=7`
 * - `HTTPS://Harbour.example/a` is `https://harbour.example/a`
 * - not: `?id=7` alone, which names the article
 *
 * @returns the address unchanged where it is none; empty for an empty one
 */
export function canonicalAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  // deleting re-encodes the whole query: an address without tracking is left as it was written
  for (const name of tracking) url.searchParams.delete(name);
  if (url.search === '') url.search = '';
  return url.href;
}

const siteOf = (url: URL) => url.hostname.replace(/^(?:www|m|mobile|amp|edition)\./, '');

/**
 * The address that a page declares by `rel=canonical`, where it may be believed: on the same site, and not the
 * front page of it (a common fault of publishing systems, which would make one clipping of all articles).
 * @param page where the page was read
 * @param declared what it says, absolute or relative; null when it says nothing
 */
export function declaredAddress(page: string, declared: string | null): string {
  if (!declared || !URL.canParse(declared, page) || !URL.canParse(page))
    return canonicalAddress(page);
  const own = new URL(page);
  const other = new URL(declared, page);
  const web = other.protocol === 'https:' || other.protocol === 'http:';
  const front = other.pathname === '/' && own.pathname !== '/';
  const believed = web && !front && siteOf(own) === siteOf(other);
  return canonicalAddress(believed ? other.href : page);
}
