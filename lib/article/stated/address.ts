import { canonicalAddress } from '../../text/address.ts';
import type { Stated } from './stated.ts';

/**
 * The address a report is known by: the one that the page names as its own, if that is on the same site and says as
 * much as the one in the address bar.
 * - a canonical address on another site is a reprint's original, or a mistake: the page's own is taken
 * - a canonical address that is only the site's front page is a mistake of its template
 */
export function readAddress({ canonical, meta }: Stated, pageAddress: string): string {
  const own = canonicalAddress(pageAddress);
  for (const stated of [canonical, meta.get('og:url')]) {
    if (!stated || !URL.canParse(stated, pageAddress)) continue;
    const address = canonicalAddress(new URL(stated, pageAddress).href);
    if (address === own) break;
    if (address && isSameSite(address, own) && !(isFront(address) && !isFront(own))) return address;
  }
  return own;
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
