import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import type { ExtensionBrowser, Seen } from '../../tools/browser/face.ts';
import { launch } from '../../tools/browser/launch.ts';
import { until } from '../../tools/browser/until.ts';
import { type Newsroom, serveNewsroom } from '../../tools/newsroom/server.ts';
import type { Scenario } from './lib/scenario.ts';

/** Lets the extension ask and fail everywhere; the browser is closed however that ends. */
async function noise(noisy: ExtensionBrowser, newsroom: Newsroom): Promise<Seen> {
  try {
    const page = await noisy.newPage(newsroom.report('wire-vessen'));
    await noisy.pressToolbarButton(page);
    await (await noisy.panel()).text();
    await until('the page asks', () => newsroom.missed.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  } catch (error) {
    await noisy.close();
    throw error;
  }
  return noisy.close();
}

export const scenarios: Scenario[] = [
  {
    name: 'the runs notice each request and each error of an extension that makes them',
    async run({ browser: { name } }) {
      const newsroom = await serveNewsroom();
      const extension = resolve(import.meta.dirname, 'noisy-extension');
      const noisy = await launch(name, { headless: true, offline: true, quick: true, extension });
      const { requests, errors } = await noise(noisy, newsroom).finally(newsroom.close);
      assert.match(requests.join(), /from-panel/);
      assert.match(requests.join(), /from-background/);
      assert.match(newsroom.missed.join(), /from-the-page/);
      for (const place of ['panel', 'background', 'page'])
        assert.match(errors.join(), new RegExp(`thrown in the ${place}`));
    },
  },
];
