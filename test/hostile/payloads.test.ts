import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { readArticle } from '../../lib/article/read.ts';
import { PAYLOADS } from './payloads.ts';

vi.setConfig({ testTimeout: 60_000 });

const escaped = (words: string) => words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page whose scripts do run, and which counts each that should not have. */
function read(body: string, head = '') {
  const html = `<!doctype html><html lang="en"><head><script>var hits = 0; function hit() { hits++ }</script>${head}</head><body><article>${body}</article></body></html>`;
  const { window } = new JSDOM(html, {
    url: 'https://courier.example/a',
    runScripts: 'dangerously',
  });
  const before = window.document.documentElement.outerHTML;
  const reading = readArticle(window.document, { force: true });
  if (!reading.ok) throw new Error(reading.sentence);
  return {
    article: reading.value.article,
    hits: window.hits as number,
    unchanged: window.document.documentElement.outerHTML === before,
  };
}

describe(`${PAYLOADS.length} payloads`, () => {
  it('are at least 200', () => expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(200));

  it('are read as the text they are, and nothing runs', () => {
    const words =
      'The council of Port Ardel wrote this on its board on Monday, and the harbour office copied it: ';
    const { article, hits, unchanged } = read(
      PAYLOADS.map((each) => `<p>${words}${escaped(each)}</p>`).join(''),
    );
    const lines = article.text.split('\n');
    const asShown = (text: string) => text.replace(/[ \t\n]+/g, ' ');
    expect(lines).toEqual(PAYLOADS.map((each) => asShown(words + each)));
    expect({ hits, unchanged }).toEqual({ hits: 0, unchanged: true });
  });

  it('stay plain words in a title, a byline and the name of an outlet', () => {
    const text =
      '<p>The council of Port Ardel wrote this on its board on Monday, as it does each week.</p>'.repeat(
        4,
      );
    for (const payload of PAYLOADS.filter((_, index) => index % 4 === 0)) {
      const data = {
        '@type': 'NewsArticle',
        headline: payload,
        author: payload,
        publisher: { name: payload },
      };
      const json = JSON.stringify(data).replaceAll('<', '\\u003c');
      const { article, hits } = read(text, `<script type="application/ld+json">${json}</script>`);
      expect(hits).toBe(0);
      for (const field of [article.title, article.byline, article.outlet]) {
        expect(typeof field).toBe('string');
        expect(field).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }
    }
  });
});
