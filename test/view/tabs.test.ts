import { describe, expect, it } from 'vitest';
import { type OpenTab, tabsOf } from '../../lib/view/clippings/tabs.ts';
import { enPages } from '../../lib/view/words/en-pages.ts';
import { chooseLanguage } from '../../lib/view/words/languages.ts';

chooseLanguage(['en-GB'], enPages);

const tab = (id: number, url: string, asleep = false): OpenTab => ({ id, url, title: '', asleep });

describe('open tabs', () => {
  const story = 'https://courier.example:8080/news/dam-operator-was-warned';
  const view = tabsOf(
    [
      tab(1, story),
      tab(2, `${story}?utm_source=x#top`),
      tab(3, 'https://courier.example/'),
      tab(4, 'http://post.example/2026/05/13/flood', true),
      tab(5, 'https://wire.example/vessen-dam-inspectors-warned'),
      tab(6, 'chrome://settings/'),
    ],
    new Set(['https://wire.example/vessen-dam-inspectors-warned']),
  );

  it('are ticked where they look like an article, are awake and not saved yet', () => {
    expect(view.rows.map(({ id, suggested, possible }) => [id, suggested, possible])).toEqual([
      [1, true, true],
      [3, false, true],
      [4, false, false],
      [5, false, true],
    ]);
  });

  it('say how many are not listed, and why', () => {
    expect(view.left).toBe('1 tab shows a page that is listed already. 1 tab is no web page.');
  });

  it('name their site as the browser takes it: with a scheme, without a port', () => {
    expect(view.rows[0]?.origin).toBe('https://courier.example/*');
    expect(view.rows[2]?.origin).toBe('http://post.example/*');
  });
});
