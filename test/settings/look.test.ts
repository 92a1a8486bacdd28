// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followLook } from '../../lib/settings/look.ts';
import { choose } from '../../lib/settings/settings.ts';

beforeEach(() => fakeBrowser.reset());

it('is the chosen one at once, and follows a choice on another page', async () => {
  await choose({ theme: 'dark' });
  const root = document.createElement('html');
  followLook(root);
  await vi.waitFor(() =>
    expect({ ...root.dataset }).toEqual({ theme: 'dark', density: 'comfortable' }),
  );
  await choose({ theme: 'browser', density: 'compact' });
  await vi.waitFor(() => expect(root.dataset.density).toBe('compact'));
  expect(root.dataset.theme || '').toBe('');
});
