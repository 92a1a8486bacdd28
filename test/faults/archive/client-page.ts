import { afterAll, beforeAll } from 'vitest';
import type { ExtensionBrowser, Page } from '../../../tools/browser/face.ts';
import { launch } from '../../../tools/browser/launch.ts';
import { buildExtension } from './build.ts';

/** A page in Chromium that asks the archive's background of a test: there from the first test of a file to its last. */
export interface ClientPage {
  browser: ExtensionBrowser;
  page: Page;
}

/** Sets it up before the tests of a file, and takes it down after them. */
export function clientPage(): ClientPage {
  const there = {} as ClientPage;
  let built: Awaited<ReturnType<typeof buildExtension>>;
  beforeAll(async () => {
    built = await buildExtension('chromium');
    there.browser = await launch('chromium', { headless: true, extension: built.folder });
    there.page = await there.browser.extensionPage('client.html');
  });
  afterAll(async () => {
    await there.browser?.close();
    built?.remove();
  });
  return there;
}
