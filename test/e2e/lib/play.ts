import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../../tools/browser/face.ts';
import { launch } from '../../../tools/browser/launch.ts';
import { type Newsroom, serveNewsroom } from '../../../tools/newsroom/server.ts';
import type { Scenario } from './scenario.ts';
import { type Witness, witness } from './witness.ts';

/** Milliseconds that a scenario may take. */
const PATIENCE = 90_000;
/** Milliseconds that it may take with its browser's start and end: a browser that does not close must not hold up the rest. */
const PATIENCE_IN_ALL = 150_000;
/** Where a failed scenario leaves pictures of what it had opened. */
const PICTURES = '.output/e2e';

/**
 * Plays one scenario in a new browser with an empty archive.
 * Whatever the scenario is about, the extension must not touch the network and must not throw.
 * @throws with the reason when it fails
 */
export async function play(scenario: Scenario, name: BrowserName): Promise<void> {
  const newsroom = await serveNewsroom({ extras: scenario.pages?.() ?? [] });
  await inTime(playIn(newsroom, scenario, name), PATIENCE_IN_ALL).finally(newsroom.close);
}

async function playIn(newsroom: Newsroom, scenario: Scenario, name: BrowserName): Promise<void> {
  const browser = await launch(name, {
    headless: true,
    offline: true,
    quick: true,
    withoutStorage: scenario.withoutStorage ?? false,
  });
  const watched = witness(browser);
  let failure: Error | undefined;
  try {
    await inTime(scenario.run({ browser: watched.browser, newsroom }), PATIENCE);
  } catch (error) {
    failure = error as Error;
    failure.message += `\n${await watched.tell()}`;
    await picture(watched, scenario);
  }
  const seen = await browser.close();
  const errors = seen.errors.filter((error) => !scenario.expected?.test(error));
  const told = errors.length > 0 ? `errors of the extension:\n${errors.join('\n')}` : '';
  if (failure) failure.message += `\n${told}`;
  if (failure || told) throw failure ?? new Error(told);
  const missed = scenario.ownRequests ? [] : unknownTo(newsroom);
  const requests = [...seen.requests, ...missed];
  if (requests.length > 0) throw new Error(`requests over the network:\n${requests.join('\n')}`);
}

/** What was asked of the newsroom and is not there: its own pages ask for nothing that is missing. */
const unknownTo = ({ missed }: Newsroom): string[] =>
  missed.filter((address) => !address.endsWith('/favicon.ico')); // Firefox asks by itself

async function inTime(run: Promise<void>, patience: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not over within ${patience / 1000} s`)), patience);
  });
  await Promise.race([run, late]).finally(() => clearTimeout(timer));
}

async function picture(watched: Witness, { name }: Scenario): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const file = `${watched.browser.name} ${name}`.replace(/[^\w.]+/g, '-');
  await watched.picture((number) => join(PICTURES, `${file}-${number}.png`));
}
