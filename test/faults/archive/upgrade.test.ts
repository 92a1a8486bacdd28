import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../../lib/archive/schema.ts';
import { article } from '../../archive/samples.ts';
import { figure } from '../lib/figure.ts';
import { clientPage } from './client-page.ts';
import type { Client } from './extension/client.ts';
import { kill, wake } from './kill.ts';

declare const client: Client;

const RELEASED = resolve(import.meta.dirname, '../../archive/released');
const ROWS = 3000;
/** Numbers of the database, as the browser has them: of this program's schema, and of a later one. */
const THIS = SCHEMA_VERSION * 10;
const LATER = THIS + 10;
const there = clientPage();

const fill = (name: string, count: number) =>
  there.page.evaluate((name, count) => client.ask({ type: 'fill', name, count }), name, count);
const upgrade = (name: string) =>
  there.page.evaluate((name) => client.ask({ type: 'upgrade', name }).catch(() => undefined), name);

it(`fault 10: interrupted 20 times, an upgrade of ${ROWS} rows loses none and leaves none half done`, async () => {
  const seen: number[] = [];
  const wrong = { lost: 0, 'half done': 0 };
  let name = '';
  for (let round = 0; round < 20; round++) {
    // a database that reached the new version has no upgrade left to interrupt: a fresh one takes its place
    if (seen.at(-1) !== THIS) {
      name = `interrupted-${round}`;
      await fill(name, ROWS);
    }
    await wake(there.page);
    const running = upgrade(name);
    await new Promise((resolve) => setTimeout(resolve, 10 + ((round * 137) % 700)));
    await kill(there.browser);
    await running;
    const { version, rows, changed } = await there.page.evaluate((name) => client.rows(name), name);
    wrong.lost += ROWS - rows;
    wrong['half done'] += version === LATER ? rows - changed : changed;
    seen.push(version);
  }
  figure(`10 upgrades of ${ROWS} rows interrupted`, seen.length, '>= 20');
  for (const [what, value] of Object.entries(wrong))
    figure(`10 upgrades interrupted: rows ${what}`, value, '= 0');
  figure(
    '10 upgrades interrupted that ended before the kill',
    seen.filter((v) => v !== THIS).length,
  );
  expect(wrong).toEqual({ lost: 0, 'half done': 0 });
  expect(seen).toContain(THIS);
}, 600_000);

it.each(readdirSync(RELEASED))('fault 8: a database of %s is opened whole', async (file) => {
  const text = readFileSync(join(RELEASED, file), 'utf8');
  const seen = await there.page.evaluate((text, file) => client.released(text, file), text, file);
  const { tags = [] } = seen.note ?? {};
  expect(seen.found).toEqual({
    clippings: seen.rows,
    tags: ['dams'],
    texts: [article().text, 'The dam held after all.'],
    notes: [{ text: 'Ask the district.', anchor: seen.note?.anchor, tags }],
    phrase: 1,
    corrections: seen.corrections ?? 0,
  });
});

it('fault 9: goes through while a page of the old program is open, which is then told to reload', async () => {
  await fill('beside', 500);
  await there.page.evaluate((name) => client.old(name), 'beside');
  const answer = await upgrade('beside');
  expect(answer).toMatchObject({ ok: true });
  figure('9 upgrade beside an open page, ms', Number(answer?.value), '<= 2000');
  expect(answer?.value).toBeLessThan(2000);
  expect(await there.page.evaluate(() => client.writeInOld())).toBe('outdated');
  expect(await there.page.evaluate(() => client.rows('beside'))).toEqual({
    version: LATER,
    rows: 500,
    changed: 500,
  });
});

it('fault 18: keeps one report of an address that two windows save at the same moment', async () => {
  const other = await there.browser.extensionPage('client.html');
  const saved = await Promise.all(
    [there.page, other, there.page, other].map((each) =>
      each.evaluate(() => client.saveHere('The very same text.')),
    ),
  );
  const ids = new Set(saved.map((one) => one.split(' ')[0]));
  expect(ids.size).toBe(1);
  expect(saved.filter((one) => one.endsWith('true'))).toHaveLength(1);
  const [id = ''] = ids;
  await Promise.all(
    [there.page, other].map((each, at) =>
      each.evaluate((text) => client.saveHere(text), `Text ${at}`),
    ),
  );
  expect(await there.page.evaluate((id) => client.versionsHere(id), id)).toBe(1003);
  await other.close();
});
