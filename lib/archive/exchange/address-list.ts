import { canonicalAddress } from '../../text/address.ts';

/** An address to be read some day. */
export interface ToRead {
  address: string;
  title: string;
}

const ADDRESS = /https?:\/\/[^\s"'<>\\^`{|}]{1,2000}/giu;
/** Closing marks that a sentence, a list or a Markdown link puts after an address. */
const AFTER = /[)\].,;:!?]{1,10}$/;

/**
 * Addresses in any text file: a plain list, OneTab (`address | title`), Markdown links, CSV of Pocket or Readwise.
 * Nothing is fetched: they become a reading list, and opening a page saves it.
 */
export function readAddressList(text: string): ToRead[] {
  const found = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    for (const [match] of line.slice(0, 20_000).matchAll(ADDRESS)) {
      const written = match.includes('(') ? match : match.replace(AFTER, '');
      if (!URL.canParse(written)) continue;
      const address = canonicalAddress(written);
      if (!found.has(address)) found.set(address, titleOf(line, match));
    }
  }
  return [...found].map(([address, title]) => ({ address, title }));
}

/** OneTab and Markdown name a page beside its address. */
function titleOf(line: string, address: string): string {
  const [before = '', after = ''] = line.split(address, 2);
  const oneTab = /^\s{0,3}\|\s{0,3}(.{1,300})$/u.exec(after)?.[1];
  const markdown = /\[([^[\]]{1,300})\]\($/u.exec(before)?.[1];
  return (oneTab ?? markdown ?? '').trim();
}
