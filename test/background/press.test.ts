import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openSidebarOnPress } from '../../entrypoints/background/press.ts';

type Listener = (...args: unknown[]) => void;

/** The listeners that pressing registers in a browser whose side panel never finishes opening, or refuses to. */
function registered(answer: 'refused' | 'none' = 'none') {
  const listeners: Record<string, Listener> = {};
  const event = (name: string) => ({
    addListener: (listener: Listener) => {
      listeners[name] = listener;
    },
  });
  const open = vi.fn(
    () =>
      new Promise<void>((_, reject) => {
        if (answer === 'refused') reject(new Error('no gesture'));
      }),
  );
  const create = vi.fn();
  const told = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
  Object.assign(browser, {
    action: { onClicked: event('action') },
    contextMenus: { onClicked: event('menu'), create },
    sidePanel: { open },
    sidebarAction: { open },
  });
  vi.spyOn(browser.runtime.onInstalled, 'addListener').mockImplementation(
    event('installed').addListener as never,
  );
  openSidebarOnPress();
  return { listeners, open, create, told };
}

const tab = { id: 7, windowId: 3 };

beforeEach(() => {
  vi.restoreAllMocks();
  vi.stubEnv('FIREFOX', '');
  fakeBrowser.reset();
});

describe('a press opens the sidebar while it still counts as one', () => {
  // what is true when the listener returns was done before any await
  it('from the toolbar button or its key', () => {
    const { listeners, open } = registered();
    listeners.action?.(tab);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });

  it('in Firefox as well', () => {
    vi.stubEnv('FIREFOX', 'true');
    const { listeners, open } = registered();
    listeners.action?.(tab);
    listeners.menu?.({ menuItemId: 'read-page' }, tab);
    expect(open).toHaveBeenCalledTimes(2);
  });

  it("from the page's menu", () => {
    const { listeners, open } = registered();
    listeners.menu?.({ menuItemId: 'read-page' }, tab);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });

  it('not from an entry of another kind, nor where there is no tab', () => {
    const { listeners, open } = registered();
    listeners.menu?.({ menuItemId: 'other' }, tab);
    listeners.menu?.({ menuItemId: 'read-page' }, undefined);
    expect(open).not.toHaveBeenCalled();
  });

  it('tells the sidebar which tab may be read, also when the browser would not open it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { listeners, told } = registered('refused');
    listeners.action?.(tab);
    await vi.waitFor(() =>
      expect(told).toHaveBeenCalledWith({ type: 'pressed', request: { tab: 7 } }),
    );
  });

  it("puts the entry into pages' menus when it is installed", () => {
    const { listeners, create } = registered();
    listeners.installed?.({});
    expect(create.mock.calls[0]?.[0]).toMatchObject({
      id: 'read-page',
      contexts: ['page', 'selection'],
    });
  });
});
