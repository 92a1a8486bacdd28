import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newsPage } from '../../tools/newsroom/news-page.ts';
import { OUTLETS } from '../../tools/newsroom/outlets.ts';
import { parseReport } from '../../tools/newsroom/report.ts';
import { REPORTS } from '../../tools/newsroom/reports.ts';
import { type Newsroom, serveNewsroom } from '../../tools/newsroom/server.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  const extras = [{ host: 'extra', path: '/page', body: '<p>extra</p>' }];
  newsroom = await serveNewsroom({ extras });
});
afterAll(() => newsroom.close());

/** Node does not look up `*.localhost` on every system: the host travels in the header. */
async function get(address: string) {
  const { host, port, pathname } = new URL(address);
  const { request } = await import('node:http');
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path: pathname, headers: { host } },
      (answer) => {
        let body = '';
        answer.on('data', (data) => {
          body += data;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
      },
    );
    asked.on('error', reject).end();
  });
}

describe('the demo newsroom', () => {
  it('has its running story from five outlets, and two other stories', () => {
    const outlets = new Set(REPORTS.filter(({ story }) => story === 'vessen').map((r) => r.outlet));
    expect(outlets.size).toBeGreaterThanOrEqual(5);
    expect(new Set(REPORTS.map(({ story }) => story)).size).toBe(3);
  });

  it.each(REPORTS.map((report) => [report.id, report] as const))(
    'serves %s',
    async (id, report) => {
      const { status, body } = await get(newsroom.report(id));
      const { document } = new JSDOM(body).window;
      expect(status).toBe(200);
      expect(document.body.textContent).toContain(report.headline);
      for (const { text } of report.blocks) expect(document.body.textContent).toContain(text);
      expect(
        report.blocks
          .map(({ text }) => text)
          .join(' ')
          .split(' ').length,
      ).toBeGreaterThan(250);
    },
  );

  it.each(OUTLETS.map((outlet) => outlet.id))(
    'serves the front page and the style of %s',
    async (id) => {
      expect((await get(newsroom.address(id, '/'))).status).toBe(200);
      expect((await get(newsroom.address(id, '/style.css'))).body).toContain('body {');
    },
  );

  it('serves what a test adds, notes what was asked, and knows what it does not have', async () => {
    expect((await get(newsroom.address('extra', '/page'))).body).toBe('<p>extra</p>');
    expect((await get(newsroom.address('extra', '/other'))).status).toBe(404);
    expect(newsroom.asked).toContain(newsroom.address('extra', '/other'));
  });
});

describe('a report file', () => {
  it('must have every name', () => {
    expect(() => parseReport('x', 'outlet: a\n\nText.')).toThrow('reports/x.md has no slug');
  });
});

describe('a text as a page of news', () => {
  it('escapes what it is given', () => {
    const page = newsPage('a <b> & "c"', { title: '<i>', siteName: "O'Neill", published: null });
    const { document } = new JSDOM(page).window;
    expect(document.querySelector('p')?.textContent).toBe('a <b> & "c"');
    expect(document.querySelector('h1')?.textContent).toBe('<i>');
    expect(page).not.toContain('published_time');
  });
});
