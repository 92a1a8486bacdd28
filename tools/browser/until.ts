/** Milliseconds between two looks. */
const PAUSE = 50;

/**
 * Looks again and again until there is something, or the time is over.
 * @param what names it in the error
 * @param patience milliseconds
 * @throws when nothing came, with the last error that looking ended in
 */
export async function until<Value>(
  what: string,
  look: () => Promise<Value | null | undefined | false> | Value | null | undefined | false,
  patience = 20_000,
): Promise<Value> {
  const end = Date.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      const found = await look();
      if (found) return found;
      last = undefined;
    } catch (error) {
      last = error; // a document that is just being replaced: look again
    }
    if (Date.now() > end) break;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  const because = last instanceof Error ? ` (${last.message})` : '';
  throw new Error(`${what}: not within ${patience / 1000} s${because}`);
}
