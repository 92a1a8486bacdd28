import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { OUTLETS } from './outlets.ts';
import { type Address, frontPage, guidePage, reportPage } from './pages.ts';
import { REPORTS, reportOf } from './reports.ts';

/** A page that a test adds: served at `http://<host>.localhost:<port><path>`. */
export interface ExtraPage {
  host: string;
  path: string;
  body: string;
  /** MIME type; HTML unless it says otherwise. */
  type?: string;
}

/** The newsroom at work. */
export interface Newsroom {
  /** Address of a page; browsers find every `*.localhost` on this machine by themselves. */
  address: Address;
  /** Address of the page that lists the outlets. */
  guide: string;
  /** Address of the report in `reports/<id>.md`. */
  report(id: string): string;
  /** Addresses that were asked for, in order. */
  asked: readonly string[];
  /** Those of them that nothing is at. */
  missed: readonly string[];
  close(): Promise<void>;
}

const HTML = 'text/html; charset=utf-8';

/** Serves the invented outlets, and what a test adds, on this machine alone. */
export async function serveNewsroom(
  options: { port?: number; extras?: readonly ExtraPage[] } = {},
): Promise<Newsroom> {
  const asked: string[] = [];
  const missed: string[] = [];
  let pages = new Map<string, { body: string; type: string }>();
  const server = createServer((request, response) => {
    const address = `http://${request.headers.host}${request.url}`;
    asked.push(address);
    const page = pages.get(address.split('?')[0] ?? '');
    if (!page) missed.push(address);
    response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? HTML });
    response.end(page?.body ?? '<!doctype html><title>Not found</title><h1>Not found</h1>');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const address: Address = (outlet, path) => `http://${outlet}.localhost:${port}${path}`;
  const guide = `http://127.0.0.1:${port}/`;
  pages = allPages(address, guide, options.extras ?? []);
  return {
    address,
    guide,
    report(id) {
      const report = reportOf(id);
      const outlet = OUTLETS.find((each) => each.id === report.outlet);
      return address(report.outlet, outlet?.path(report) ?? '/');
    },
    asked,
    missed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function allPages(address: Address, guide: string, extras: readonly ExtraPage[]) {
  const pages = new Map([[guide, { body: guidePage(OUTLETS, address), type: HTML }]]);
  const add = (url: string, body: string, type = HTML) => pages.set(url, { body, type });
  for (const outlet of OUTLETS) {
    const style = readFileSync(join(import.meta.dirname, 'layouts', `${outlet.id}.css`), 'utf8');
    add(address(outlet.id, '/style.css'), style, 'text/css; charset=utf-8');
    add(address(outlet.id, '/'), frontPage(outlet, address));
    for (const report of REPORTS.filter((each) => each.outlet === outlet.id))
      add(address(outlet.id, outlet.path(report)), reportPage(report, outlet, address));
  }
  for (const { host, path, body, type } of extras) add(address(host, path), body, type);
  return pages;
}
