import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Choices,
  choicesOf,
  choose,
  chosen,
  follow,
  forget,
} from '../../lib/settings/choices.ts';

interface Tea {
  sort: string;
  milk: boolean;
}

let tea: Choices<Tea>;
beforeEach(() => {
  fakeBrowser.reset();
  tea = choicesOf<Tea>(({ sort, milk }) => ({
    sort: typeof sort === 'string' ? sort : 'black',
    milk: milk === true,
  }));
});

describe('choices', () => {
  it('are the usual ones until something is chosen, and each keeps the others', async () => {
    expect(await chosen(tea)).toEqual({ sort: 'black', milk: false });
    await choose(tea, { milk: true });
    await choose(tea, { sort: 'green' });
    expect(await chosen(tea)).toEqual({ sort: 'green', milk: true });
  });

  it('are asked to be kept before anything else is waited for: the page may be closed at once', () => {
    const set = vi.spyOn(browser.storage.local, 'set');
    void choose(tea, { sort: 'green' });
    expect(set).toHaveBeenCalledWith({ sort: 'green' });
  });

  it('made on two pages at once are both kept', async () => {
    await Promise.all([choose(tea, { milk: true }), choose(tea, { sort: 'green' })]);
    expect(await chosen(tea)).toEqual({ sort: 'green', milk: true });
  });

  it('are forgotten when the reader wants so, and nothing else is', async () => {
    await browser.storage.local.set({ cups: 2 });
    await choose(tea, { milk: true });
    await forget(tea);
    expect(await browser.storage.local.get(null)).toEqual({ cups: 2 });
  });

  it('are the usual ones where the browser cannot read what was kept', async () => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('broken disk'));
    expect(await chosen(tea)).toEqual({ sort: 'black', milk: false });
  });
});

describe('whoever follows choices', () => {
  it('is told what is kept, and of each later choice, until it listens no more', async () => {
    await choose(tea, { sort: 'green' });
    const heard = vi.fn();
    const stop = follow(tea, heard);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ sort: 'green', milk: false }));
    await choose(tea, { milk: true });
    expect(heard).toHaveBeenLastCalledWith({ sort: 'green', milk: true });
    await browser.storage.local.set({ cups: 2 });
    stop();
    await choose(tea, { milk: false });
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('is not told what was kept before a choice that came while that was read', async () => {
    let answer = (_kept: object) => {};
    vi.spyOn(browser.storage.local, 'get').mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const heard = vi.fn();
    follow(tea, heard);
    await choose(tea, { sort: 'green' });
    answer({ sort: 'white', milk: true });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ sort: 'green', milk: true }));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('is told of what is forgotten', async () => {
    await choose(tea, { milk: true });
    const heard = vi.fn();
    follow(tea, heard);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    await forget(tea);
    expect(heard).toHaveBeenLastCalledWith({ sort: 'black', milk: false });
  });
});
