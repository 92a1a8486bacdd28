import { rmSync } from 'node:fs';
import { connectBidi } from './bidi.ts';
import { startFirefox } from './firefox-program.ts';
import { profileFolder } from './profile.ts';

let made: Promise<string> | undefined;

/**
 * A profile in which Firefox was started and ended once, made at the first call and gone with this program. A copy of
 * it starts in half the time of a new one: what Firefox makes of its own files at a first start is there already.
 */
export function usedProfile(executable: string): Promise<string> {
  made ??= make(executable);
  return made;
}

async function make(executable: string): Promise<string> {
  const { path } = profileFolder(undefined);
  process.once('exit', () => rmSync(path, { recursive: true, force: true }));
  const [program, address] = await startFirefox({
    executable,
    profile: path,
    headless: true,
    offline: true,
    size: { width: 1280, height: 860 },
    prefs: {},
  });
  const ended = new Promise((resolve) => program.once('exit', resolve));
  const bidi = await connectBidi(address);
  await bidi.send('browser.close').catch(() => program.kill());
  await ended;
  bidi.close();
  return path;
}
