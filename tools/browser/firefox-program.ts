import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Nothing of the browser's own may disturb a run: no welcome, no reports, no updates. */
const QUIET = {
  'remote.prefs.recommended': true,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  // A list of downloads that opens by itself has the keyboard until somebody goes back to the page.
  'browser.download.alwaysOpenPanel': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  // An idle event page would end in the middle of a scenario that looks into it.
  'extensions.background.idle.timeout': 600_000,
};

/** A host of this machine that Firefox guards as it guards its add-on store. */
export const STORE = 'addon-store';
const GUARDED = { 'extensions.webextensions.restrictedDomains': `${STORE}.localhost` };

/** Everything but this machine goes to a proxy that is not there. */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 2,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 2,
};

/** How Firefox is started. */
export interface FirefoxStart {
  executable: string;
  profile: string;
  headless: boolean;
  offline: boolean;
  size: { width: number; height: number };
  prefs: Readonly<Record<string, string | number | boolean>>;
}

/**
 * Starts Firefox and waits for the address on which it speaks WebDriver BiDi.
 * `--remote-allow-system-access` opens the extension's pages and the browser's window to it.
 */
export async function startFirefox(start: FirefoxStart): Promise<[ChildProcess, string]> {
  const prefs = { ...QUIET, ...GUARDED, ...(start.offline ? OFFLINE : {}), ...start.prefs };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(start.profile, 'user.js'), lines.join('\n'));
  const program = spawn(
    start.executable,
    [
      ...['--profile', start.profile, '--no-remote', '--new-instance'],
      ...['--remote-debugging-port', '0', '--remote-allow-system-access'],
      ...['--width', `${start.size.width}`, '--height', `${start.size.height}`],
      ...(start.headless ? ['--headless'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  return [program, await bidiAddress(program)];
}

function bidiAddress(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`Firefox did not start: ${said}`)), 60_000);
    program.stderr?.on('data', (data) => {
      said = (said + data).slice(-4000);
      const address = said.match(/WebDriver BiDi listening on (ws:\/\/\S+)/)?.[1];
      if (address) {
        clearTimeout(late);
        resolve(address);
      }
    });
    program.once('error', reject);
    program.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said}`)));
  });
}
