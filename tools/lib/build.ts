import type { BrowserName } from '../browser/face.ts';
import { command } from './command.ts';

/** Builds the extension for one browser. @throws with WXT's own output when it fails */
export async function build(browser: BrowserName): Promise<void> {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const { code, output } = await command('npx', ['wxt', 'build', '-b', target]);
  if (code !== 0) throw new Error(`The extension could not be built:\n${output}`);
}
