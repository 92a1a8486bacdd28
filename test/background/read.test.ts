import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTab } from '../../entrypoints/background/read.ts';
import { succeed } from '../../lib/result.ts';

const NO_ACCESS =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

/** A tab into which the browser puts no reader, and why the reader of the sidebar sees nothing. */
async function refused(url: string | undefined, message: string) {
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody listens'));
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: 1, url } as never);
  Object.assign(browser, {
    scripting: { insertCSS: vi.fn().mockRejectedValue(new Error(message)), executeScript: vi.fn() },
  });
  const answer = await readTab(1);
  return answer.ok ? null : answer.why;
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('a page that cannot be read', () => {
  it('needs a press where not even its address is known', async () =>
    expect(await refused(undefined, NO_ACCESS)).toBe('press needed'));

  it('has stopped working where its address is known and nothing is there', async () =>
    expect(await refused('http://tellin.example/report', NO_ACCESS)).toBe('crashed'));

  it('is read when access was given between a refusal and the look at its address', async () => {
    const answer = succeed({ url: 'http://tellin.example/report' });
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ id: 1, url: answer.value.url } as never);
    const sendMessage = vi.spyOn(browser.tabs, 'sendMessage');
    sendMessage
      .mockRejectedValueOnce(new Error('nobody listens'))
      .mockResolvedValue(answer as never);
    const insertCSS = vi.fn().mockRejectedValueOnce(new Error(NO_ACCESS));
    const executeScript = vi.fn();
    Object.assign(browser, { scripting: { insertCSS, executeScript } });
    await readTab(1);
    expect(insertCSS).toHaveBeenCalledTimes(2);
    expect(executeScript).toHaveBeenCalledOnce();
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it("is kept closed where it is the browser's own or a store", async () => {
    const store = 'The extensions gallery cannot be scripted.';
    expect(await refused('https://store.example/', store)).toBe('forbidden');
    expect(await refused('chrome://version', NO_ACCESS)).toBe('forbidden');
  });

  it('did not answer when it is busy without end', async () => {
    vi.useFakeTimers();
    vi.spyOn(browser.tabs, 'sendMessage').mockReturnValue(new Promise(() => {}) as never);
    const answer = readTab(1);
    await vi.advanceTimersByTimeAsync(15_000);
    vi.useRealTimers();
    expect(await answer).toMatchObject({ why: 'silent' });
  });
});
