import { expect, it } from 'vitest';
import { figure } from '../lib/figure.ts';
import { clientPage } from './client-page.ts';
import type { Client } from './extension/client.ts';
import { kill, wake } from './kill.ts';

declare const client: Client;

const ROWS = 3000;
const ROUNDS = 12;
const there = clientPage();

const fill = (name: string) =>
  there.page.evaluate((name, count) => client.ask({ type: 'fill', name, count }), name, ROWS);
const left = (name: string) => there.page.evaluate((name) => client.left(name), name);

/** Kills the background so many milliseconds after it was asked. @returns whether it had answered */
async function interrupt(type: 'remove-all' | 'sweep', name: string, after: number) {
  await wake(there.page);
  const running = there.page.evaluate(
    (type, name) =>
      client.ask({ type, name }).then(
        (answer) => answer?.ok === true,
        () => false,
      ),
    type,
    name,
  );
  await new Promise((resolve) => setTimeout(resolve, after));
  await kill(there.browser);
  return running;
}

it(`killed while it deletes all ${ROWS} clippings, ${ROUNDS} times: all of them or none`, async () => {
  const outcomes: number[] = [];
  let half = 0;
  let name = '';
  for (let round = 0; round < ROUNDS; round++) {
    if (outcomes.at(-1) !== 0) {
      name = `deleted-${round}`;
      await fill(name);
    }
    const acknowledged = await interrupt('remove-all', name, (round * 137) % 800);
    const { rows, removed, counted, listed } = await left(name);
    if (removed !== 0 && removed !== ROWS) half++;
    expect(rows).toEqual([ROWS, ROWS, ROWS]);
    if (acknowledged) expect(removed).toBe(ROWS);
    expect([counted, listed]).toEqual([ROWS - removed, ROWS - removed]);
    outcomes.push(removed);
  }
  const none = outcomes.filter((removed) => removed === 0).length;
  figure(`kills while all ${ROWS} clippings are deleted: none deleted`, none, '>= 1');
  figure('kills while all clippings are deleted: half deleted', half, '= 0');
  expect(half).toBe(0);
  expect(outcomes).toContain(0);
}, 300_000);

it(`killed while it sweeps them, ${ROUNDS} times: each is whole or a tombstone, and in the end none is left`, async () => {
  const outcomes: number[] = [];
  let half = 0;
  let name = '';
  for (let round = 0; round < ROUNDS; round++) {
    // what was swept to its end has nothing left to interrupt
    if (outcomes.at(-1) === 0 || round === 0) {
      name = `swept-${round}`;
      await fill(name);
      await there.page.evaluate((name) => client.ask({ type: 'remove-all', name }), name);
    }
    await interrupt('sweep', name, 50 + ((round * 137) % 900));
    const { rows, tombstones, ids, counted } = await left(name);
    half += rows.filter((count) => count + tombstones !== ROWS).length;
    expect([rows[0] + tombstones, ids, counted]).toEqual([ROWS, ROWS, 0]);
    outcomes.push(rows[0]);
  }
  const between = outcomes.filter((rows) => rows > 0 && rows < ROWS).length;
  figure('kills while all clippings are swept: in the middle of it', between, '>= 1');
  figure('kills while all clippings are swept: half swept', half, '= 0');
  expect([half, between > 0]).toEqual([0, true]);
  await there.page.evaluate((name) => client.ask({ type: 'sweep', name }), name);
  expect(await left(name)).toMatchObject({ rows: [0, 0, 0], tombstones: ROWS, counted: 0 });
}, 300_000);
