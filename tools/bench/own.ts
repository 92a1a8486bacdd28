import { checkPage, ownPages } from '../lib/own-pages.ts';
import { type Row, row } from './row.ts';

/** The project's own pages under `test/pages`: what is expected of them, and what was found. */
export async function run(): Promise<Row[]> {
  const checks = ownPages().flatMap(checkPage);
  return [
    row('own pages: pages', ownPages().length),
    row('own pages: expectations met', checks.filter(({ holds }) => holds).length),
    row('own pages: expectations not met', checks.filter(({ holds }) => !holds).length, '= 0'),
  ];
}
