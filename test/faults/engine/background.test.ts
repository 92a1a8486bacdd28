/** Fault 26 of the background itself: what it answers to messages of every shape, and what it does because of them. */
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import background from '../../../entrypoints/background/index.ts';
import * as checks from '../../../lib/messages/check.ts';
import type { ToBackground } from '../../../lib/messages/protocol.ts';
import { figure, QUICK } from '../lib/figure.ts';
import { anyMessage } from './any-message.ts';

type Listener = (
  message: unknown,
  sender: object,
  respond: (answer: unknown) => void,
) => true | undefined;

/** A browser that keeps the listener of messages, and the names of all that it is asked to do. */
const { browser, heard, asked } = vi.hoisted(() => {
  const heard: Listener[] = [];
  const asked: string[] = [];
  const place = (name: string): unknown =>
    new Proxy(() => {}, {
      get: (_, part) => (part === 'id' ? 'ours' : place(`${name}.${String(part)}`)),
      apply: (_, __, [given]) => {
        if (name === '.runtime.onMessage.addListener') heard.push(given as Listener);
        else asked.push(name);
        return 'ours:/';
      },
    });
  return { browser: place(''), heard, asked };
});
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../../entrypoints/background/archive.ts', () => ({
  archive: new Proxy({}, { get: (_, name) => () => asked.push(`archive: ${String(name)}`) }),
}));
vi.mock('../../../entrypoints/background/analyse.ts', () => ({ analyse: () => null }));
vi.mock('../../../entrypoints/background/models.ts', () => ({ models: null }));

const RUNS = QUICK ? 1_000 : 10_000;
const CHECKS: Record<keyof ToBackground, (request: unknown) => unknown> = {
  report: checks.checkReportRequest,
  save: checks.checkSaveRequest,
  cancel: checks.checkTabRequest,
  correct: checks.checkCorrection,
  dropCorrection: checks.checkIdRequest,
};

it(`26: ${RUNS} payloads to each question: all that do not fit are refused, and nothing is done`, async () => {
  background.main();
  const sent = (message: unknown) =>
    new Promise((resolve) => {
      const taken = heard.filter((listener) => {
        try {
          return listener(message, { id: 'ours' }, resolve) === true;
        } catch (error) {
          resolve(error);
          return true;
        }
      });
      if (taken.length === 0) resolve('nobody took it');
    });
  asked.length = 0;
  const wrong: unknown[] = [];
  let refused = 0;
  for (const { message } of fc.sample(anyMessage, { numRuns: RUNS, seed: 27 }))
    for (const [type, check] of Object.entries(CHECKS)) {
      if (check(message) !== null) continue;
      const answer = (await sent({ type, request: message })) as { ok?: boolean; why?: string };
      if (answer.ok === false && answer.why === 'refused') refused++;
      else wrong.push([type, answer]);
    }
  figure('26 fuzz, messages to the background: refused', refused, `>= ${RUNS}`);
  figure('26 fuzz, messages to the background: anything else', wrong.length + asked.length, '= 0');
  expect({ wrong: wrong.slice(0, 3), asked }).toEqual({ wrong: [], asked: [] });
  expect(refused).toBeGreaterThanOrEqual(RUNS);
});
