import { browser, type PublicPath } from 'wxt/browser';

/** Reads a file that the extension ships, from its own address: the one place that fetches. */
export const readOwnFile = async (path: PublicPath): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(browser.runtime.getURL(path))).arrayBuffer());
