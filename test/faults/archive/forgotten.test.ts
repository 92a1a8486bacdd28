import { expect, it } from 'vitest';
import { figure } from '../lib/figure.ts';
import { clientPage } from './client-page.ts';
import type { Client } from './extension/client.ts';
import { kill, wake } from './kill.ts';

declare const client: Client;

const EDITS = 100_000;
const KEPT = 5_000;
const ROUNDS = 12;
const there = clientPage();

it(`killed while it forgets ${EDITS} edits, ${ROUNDS} times: all of them are there, or those that are kept`, async () => {
  const outcomes: number[] = [];
  let half = 0;
  let name = '';
  for (let round = 0; round < ROUNDS; round++) {
    // what was forgotten has nothing left to interrupt
    if (outcomes.at(-1) !== EDITS) {
      name = `forgotten-${round}`;
      await there.page.evaluate(
        (name, count) => client.ask({ type: 'edit', name, count }),
        name,
        EDITS,
      );
    }
    await wake(there.page);
    const running = there.page.evaluate(
      (name) => client.ask({ type: 'sweep', name }).catch(() => undefined),
      name,
    );
    await new Promise((resolve) => setTimeout(resolve, (round * 137) % 600));
    await kill(there.browser);
    await running;
    const { n, first, forgotten } = await there.page.evaluate((name) => client.edits(name), name);
    const whole = n === EDITS && first === 1 && forgotten === 0;
    const done = n === KEPT && first === EDITS - KEPT + 1 && forgotten === EDITS - KEPT;
    if (!whole && !done) half++;
    outcomes.push(n);
  }
  figure(
    'kills while edits are forgotten: none forgotten',
    outcomes.filter((n) => n === EDITS).length,
    '>= 1',
  );
  figure('kills while edits are forgotten: half forgotten', half, '= 0');
  expect(half).toBe(0);
  expect(outcomes).toContain(EDITS);
  await there.page.evaluate((name) => client.ask({ type: 'sweep', name }), name);
  expect((await there.page.evaluate((name) => client.edits(name), name)).n).toBe(KEPT);
}, 300_000);
