import { browser, type PublicPath } from 'wxt/browser';

/** Milliseconds before each new try: a browser that is busy starting may not hand out a file at once. */
const PAUSES = [50, 200, 1000];

/** Milliseconds for one try: the file lies on this machine. */
const PATIENCE = 5_000;

/** Reads a file that the extension ships, from its own address: the one place that fetches. @throws when it can't be read */
export async function readOwnFile(path: PublicPath): Promise<Uint8Array> {
  const read = async () => {
    const signal = AbortSignal.timeout(PATIENCE);
    const file = await fetch(browser.runtime.getURL(path), { signal });
    return new Uint8Array(await file.arrayBuffer());
  };
  let file = read();
  for (const pause of PAUSES)
    file = file.catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, pause));
      return read();
    });
  return file;
}
