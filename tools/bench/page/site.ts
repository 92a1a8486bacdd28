import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
/** The pages' own scripts stay silent and nothing is loaded: two runs see the same page. */
const STILL =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'none'; object-src 'none'";

/** The saved pages to measure on: real ones where they are there, else the project's own. */
export function pageFiles(): string[] {
  const shared = resolve(process.env.SECOND_SOURCE_SHARED ?? resolve(ROOT, '../shared'), 'pages');
  if (existsSync(shared))
    return readdirSync(shared)
      .filter((file) => file.endsWith('.html'))
      .map((file) => join(shared, file));
  console.error(`No saved pages at ${shared}: the project's own pages are measured instead.`);
  const own = resolve(ROOT, 'test/pages');
  return readdirSync(own).map((slug) => join(own, slug, 'source.html'));
}

/** Serves files on this machine, each under its index. */
export async function serveFiles(files: readonly string[]) {
  const server = createServer((request, response) => {
    const file = files[Number(request.url?.slice(1))];
    response.writeHead(file ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': STILL,
    });
    response.end(file ? readFileSync(file) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (index: number) => `http://127.0.0.1:${port}/${index}`,
    close: () => server.close(),
  };
}
