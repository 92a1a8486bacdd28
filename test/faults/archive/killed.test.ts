import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, ExtensionBrowser, Page } from '../../../tools/browser/face.ts';
import { launch } from '../../../tools/browser/launch.ts';
import { figure } from '../lib/figure.ts';
import { buildExtension } from './build.ts';
import type { Client, Ending } from './extension/client.ts';
import { kill, wake } from './kill.ts';

declare const client: Client;

const PARALLEL = 12;
/** The worker is killed at a moment from 0 to this, in milliseconds, after the saves were sent. */
const LATEST = 60;

/** Kills the background in the middle of parallel saves, again and again; gives how every save ended. */
async function saveUnderFire(
  browser: ExtensionBrowser,
  page: Page,
  rounds: number,
): Promise<Ending[]> {
  const endings: Ending[] = [];
  for (let round = 0; round < rounds; round++) {
    const indexes = Array.from({ length: PARALLEL }, (_, each) => round * PARALLEL + each);
    await wake(page);
    const saving = page.evaluate((all) => client.save(all), indexes);
    await new Promise((resolve) => setTimeout(resolve, (round * 7919) % LATEST));
    await kill(browser);
    endings.push(...(await saving));
  }
  return endings;
}

const count = (endings: readonly Ending[], how: Ending['how']) =>
  endings.filter((ending) => ending.how === how).length;

describe.each<[BrowserName, number]>([
  ['chromium', 84],
  ['firefox', 84],
])('%s', (name, rounds) => {
  let browser: ExtensionBrowser;
  let page: Page;
  let built: Awaited<ReturnType<typeof buildExtension>>;

  beforeAll(async () => {
    built = await buildExtension(name);
    browser = await launch(name, { headless: true, extension: built.folder });
    page = await browser.extensionPage('client.html');
  });
  afterAll(async () => {
    await browser?.close();
    built?.remove();
  });

  it(`faults 1 to 3: killed in ${rounds} times ${PARALLEL} saves: none lost, none twice, none hung`, async () => {
    const endings = await saveUnderFire(browser, page, rounds);
    const stored = await page.evaluate(() => client.stored());
    const acknowledged = endings.filter(({ how }) => how === 'acknowledged');
    const lost = acknowledged.filter(({ index }) => !stored.includes(index));
    const told = (what: string, value: number, goal?: string) =>
      figure(`1 to 3 ${rounds} kills in ${name}: ${what}`, value, goal);
    told('saves', endings.length, '>= 1000');
    told('acknowledged', acknowledged.length);
    told('acknowledged and lost', lost.length, '= 0');
    told('hung', count(endings, 'hung'), '= 0');
    told('stored twice', stored.length - new Set(stored).size, '= 0');
    told('stored and not acknowledged', stored.length - acknowledged.length);
    expect({ lost: lost.length, hung: count(endings, 'hung') }).toEqual({ lost: 0, hung: 0 });
    expect(new Set(stored).size).toBe(stored.length);
    // the sender asks again for what was not acknowledged, and each report is there exactly once
    const again = endings.filter(({ how }) => how !== 'acknowledged').map(({ index }) => index);
    for (let at = 0; at < again.length; at += PARALLEL)
      await page.evaluate((all) => client.save(all), again.slice(at, at + PARALLEL));
    const all = await page.evaluate(() => client.stored());
    expect(all.toSorted((a, b) => a - b)).toEqual(endings.map(({ index }) => index));
  }, 600_000);
});
