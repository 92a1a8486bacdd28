import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fromExtensionPages, handle } from '../../lib/messages/handle.ts';
import { type Result, succeed } from '../../lib/result.ts';

interface Protocol {
  double(request: { number: number }): Result<number>;
}

const double = {
  check: (request: unknown) => {
    const { number } = (request ?? {}) as { number?: unknown };
    return typeof number === 'number' ? { number } : null;
  },
  run: async ({ number }: { number: number }) => {
    if (number === 13) throw new Error('not that one');
    return succeed(number * 2);
  },
};

beforeEach(() => fakeBrowser.reset());

/** Sends as a browser does: to the listener, with a sender of the caller's choice. */
const sent = (message: unknown, sender: object = {}) => {
  const listeners = vi.spyOn(browser.runtime.onMessage, 'addListener');
  handle<Protocol>({ double }, fromExtensionPages);
  const listener = listeners.mock.calls[0]?.[0] as (
    message: unknown,
    sender: object,
    respond: (answer: unknown) => void,
  ) => true | undefined;
  return new Promise((resolve) => {
    const kept = listener(message, { id: browser.runtime.id, ...sender }, resolve);
    if (!kept) resolve('left to others');
  });
};

describe('handle', () => {
  it('answers what it knows', async () =>
    expect(await sent({ type: 'double', request: { number: 4 } })).toEqual(succeed(8)));

  it('leaves other types to other listeners', async () => {
    expect(await sent({ type: 'triple' })).toBe('left to others');
    expect(await sent(null)).toBe('left to others');
    expect(await sent({ type: 'constructor', request: {} })).toBe('left to others');
  });

  it('refuses a payload that does not fit', async () =>
    expect(await sent({ type: 'double', request: { number: '4' } })).toMatchObject({
      ok: false,
      why: 'refused',
    }));

  it('27: refuses the reader in a web page', async () =>
    expect(
      await sent(
        { type: 'double', request: { number: 4 } },
        { tab: { id: 1 }, url: 'https://outlet.example/' },
      ),
    ).toMatchObject({ ok: false, why: 'refused' }));

  it('takes the clippings page, which is a tab too', async () =>
    expect(
      await sent(
        { type: 'double', request: { number: 4 } },
        { tab: { id: 1 }, url: browser.runtime.getURL('/clippings.html' as never) },
      ),
    ).toEqual(succeed(8)));

  it('27: does not hear other extensions', async () =>
    expect(await sent({ type: 'double', request: { number: 4 } }, { id: 'another' })).toBe(
      'left to others',
    ));

  it('answers a failure instead of throwing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await sent({ type: 'double', request: { number: 13 } })).toMatchObject({
      ok: false,
      why: 'failed',
    });
  });
});
