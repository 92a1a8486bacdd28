import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from './face.ts';

/** Whether a start has to wait for the page that the extension opens at install, and to close it: a late one would take a test's place in front. */
export const opensWelcome = ({ extension, profile, keepWelcome }: LaunchOptions): boolean =>
  !keepWelcome && profile === undefined && existsSync(join(extension, 'welcome.html'));
