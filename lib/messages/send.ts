import { browser } from 'wxt/browser';
import { type Failure, fail, type Result } from '../result.ts';
import type { ToBackground, ToReader, ToSidebar } from './protocol.ts';
import { within } from './within.ts';

type Answer<Call> = Call extends (request: never) => infer Value ? Value : never;
type Request<Call> = Call extends (request: infer Value) => unknown ? Value : never;
/** Besides its own failures, any call can stay unanswered: the other side was ended while it worked. */
type OrLost<Value> = Value | Failure<'no answer'>;

/** How often a call is asked again when the background was ended in the middle of it. */
const TRIES = 3;
/** Milliseconds after which a call counts as lost. */
const PATIENCE = 20_000;

/** Asks the background. Asks again when it was ended meanwhile: every handler is idempotent. */
export async function askBackground<Type extends keyof ToBackground>(
  type: Type,
  request: Request<ToBackground[Type]>,
): Promise<OrLost<Answer<ToBackground[Type]>>> {
  for (let tries = 1; ; tries++) {
    const answer = await patiently(browser.runtime.sendMessage({ type, request }));
    if (answer || tries === TRIES)
      return (answer ?? fail('no answer')) as OrLost<Answer<ToBackground[Type]>>;
  }
}

/** Asks the reader in a tab's page; `no answer` means that none is there. */
export async function askReader<Type extends keyof ToReader>(
  tab: number,
  type: Type,
  request: Request<ToReader[Type]>,
): Promise<OrLost<Answer<ToReader[Type]>>> {
  const answer = await patiently(browser.tabs.sendMessage(tab, { type, request }));
  return (answer ?? fail('no answer')) as OrLost<Answer<ToReader[Type]>>;
}

/** Tells the sidebar, if one is open; answers whether one took it. */
export async function tellSidebar<Type extends keyof ToSidebar>(
  type: Type,
  request: Request<ToSidebar[Type]>,
): Promise<boolean> {
  const answer = await patiently(browser.runtime.sendMessage({ type, request }));
  return (answer as Result<null> | undefined)?.ok === true;
}

/** A promise that neither rejects nor hangs; a killed worker can also answer `undefined`. */
const patiently = (sent: Promise<unknown>): Promise<unknown> =>
  within(PATIENCE, sent, undefined).catch(() => undefined); // nobody listens there: the callers' own case
