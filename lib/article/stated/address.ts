import { canonicalAddress } from '../../text/address.ts';

/**
 * The address a report is known by: the one that the page names as its own, if that is on the same site and says as
 * much as the one in the address bar.
 * - a canonical address on another site is a reprint's original, or a mistake: the page's own is taken
 * - a canonical address that is only the site's front page is a mistake of its template
 *
 * @param named what the page names as its address, the first believed first
 */
export function addressOf(pageAddress: string, ...named: (string | undefined)[]): string {
  const own = known(pageAddress);
  for (const stated of named) {
    if (!stated || !URL.canParse(stated, pageAddress)) continue;
    const address = known(new URL(stated, pageAddress).href);
    if (address === own) break;
    if (address && isSameSite(address, own) && !(isFront(address) && !isFront(own))) return address;
  }
  return own;
}

/** UTF-16 code units: no page is known by a longer address. */
const LONGEST = 4_000;

function known(address: string): string {
  const canonical = canonicalAddress(address);
  return canonical.length > LONGEST ? '' : canonical;
}

/** Whether an address is that of a site's front page. */
export const isFront = (address: string): boolean => {
  const { pathname, search } = new URL(address);
  return /^\/(?:index\.\w{1,5})?$/.test(pathname) && !search;
};

/** Same host but for `www.`, `m.` or `amp.`, or one host within the other. */
function isSameSite(a: string, b: string): boolean {
  if (!b) return false;
  const [one, other] = [a, b].map((address) => hostOf(address)) as [string, string];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/** The host as an outlet would say it: without `www.`; of mixed scripts as punycode. */
export const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www\d?|m|amp|mobile)\./, '') : '';
