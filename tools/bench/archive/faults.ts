import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { type Row, row } from '../row.ts';

/** Faults of the archive that the table tells of: kills during saves, upgrades and deletions, in real browsers. */
const FAULTS = ['killed', 'upgrade', 'deleted'].map((name) => `archive/${name}`);

/** Plays them as `npm run test:faults` does. No time is measured: what counts is what is lost. */
export function faults(say: (what: string) => void): Row[] {
  say('killing saves, upgrades and deletions');
  const program = resolve(import.meta.dirname, '../../test-faults.ts');
  const { stdout, status } = spawnSync(process.execPath, [program, '--json', ...FAULTS], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  const rows: Row[] = JSON.parse(stdout || '[]');
  // a test that ends before it tells its figures must not leave a table in which all holds
  const failed = status === 0 && rows.length > 0 ? 0 : 1;
  return [...rows, row('faults of the archive not played to their end', failed, '= 0')];
}
