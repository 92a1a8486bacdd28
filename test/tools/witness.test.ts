import { expect, it } from 'vitest';
import type { ExtensionBrowser, View } from '../../tools/browser/face.ts';
import { witness } from '../e2e/lib/witness.ts';

const viewOf = (address: string, text: () => Promise<string>) =>
  ({ evaluate: async () => [address, '<h1>'], text }) as unknown as View;

it('tells what stands on everything that was opened, also where one does not answer', async () => {
  const views: Record<string, View> = {
    a: viewOf('https://a.example/', async () => 'Words of a'),
    b: viewOf('https://b.example/', () => Promise.reject(new Error('gone'))),
    panel: viewOf('sidepanel.html', async () => 'First\n\n\nsecond'),
  };
  const browser = {
    newPage: async (url: string) => views[url],
    panel: async () => views.panel,
  } as unknown as ExtensionBrowser;
  const watched = witness(browser);
  expect(await watched.tell()).toBe('');
  await watched.browser.newPage('a');
  await watched.browser.newPage('b');
  await watched.browser.panel();
  await watched.browser.panel();
  expect(await watched.tell()).toBe(
    [
      'https://a.example/ has the focus on <h1> and shows:\n  Words of a',
      'a document that is closed or hangs: gone',
      'sidepanel.html has the focus on <h1> and shows:\n  First\n  second',
    ].join('\n'),
  );
});
