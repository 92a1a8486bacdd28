import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * A profile folder that is new and goes away, or one that was given and stays.
 * @param from a folder whose files a new one begins with
 */
export function profileFolder(
  given: string | undefined,
  from?: string,
): { path: string; remove(): void } {
  if (given) return { path: given, remove: () => {} };
  const path = mkdtempSync(join(tmpdir(), 'second-source-'));
  if (from) cpSync(from, path, { recursive: true });
  // A browser that is just ending may still write: try a few times, and never fail a run for it.
  const remove = () => {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch (error) {
      console.error(`left behind: ${path} (${(error as Error).message})`);
    }
  };
  return { path, remove };
}

/** Puts a file where the browser would make a folder: whatever it keeps there is refused, as on a broken disk. */
export function standInTheWay(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  writeFileSync(folder, '');
}
