/** Parameters that say how a reader came, not what is read; those ending in `*` by their beginning. */
const TRACKING: readonly string[] =
  `utm_* at_* ns_* pk_* mtm_* hsa_* vero_* oly_* guce_* _hs* fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid
   yclid ysclid igsh igshid mc_cid mc_eid mkt_tok _ga _gl cmp cmpid cid ocid ito icid xtor smid smtyp ref ref_src ref_url
   referrer rss s_cid spm sr_share sref src soc_src soc_trk taid trk tblci ncid guccounter wt.* __twitter_impression
   outputtype amp share shared`.split(/\s+/);

const EXACT = new Set(TRACKING.filter((name) => !name.endsWith('*')));
const BEGINNINGS = TRACKING.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

/**
 * One address for one page, however the reader came to it: without tracking parameters, fragment, password or
 * default port, the host in lower case (mixed scripts as punycode), the other parameters in alphabetical order.
 * - `https://Courier.example/a?utm_source=x&id=7#top` and `https://courier.example/a?id=7` are one
 * - `https://courier.example/a?id=7` and `https://courier.example/a?id=8` stay two
 *
 * @returns the address, or the empty string for what is no web page (`file:`, `javascript:`, no address at all)
 */
export function canonicalAddress(address: string): string {
  if (!URL.canParse(address)) return '';
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return '';
  // each setter parses the address anew
  if (url.username) url.username = '';
  if (url.password) url.password = '';
  if (url.hash && !isRoute(url.hash)) url.hash = '';
  if (!url.search) {
    // a question mark with nothing behind it
    if (url.href.includes('?')) url.search = '';
    return url.href;
  }
  // as text: Firefox gives a content script no iterator of `searchParams`
  const parameters = url.search
    .slice(1)
    .split('&')
    .filter((each) => each !== '' && !isTracking(nameOf(each)));
  // with its own question mark: setting it takes one off, and `??a` has a parameter named `?a`
  url.search = parameters.length ? `?${parameters.sort().join('&')}` : '';
  return url.href;
}

const nameOf = (parameter: string): string => (parameter.split('=')[0] as string).toLowerCase();

const isTracking = (name: string): boolean =>
  EXACT.has(name) || BEGINNINGS.some((beginning) => name.startsWith(beginning));

/** `#!/story/7` names the page itself on sites that are one document. */
const isRoute = (hash: string): boolean => hash.startsWith('#!') || hash.startsWith('#/');
