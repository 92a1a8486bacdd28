import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DemoReport, parseReport } from './report.ts';

const FOLDER = join(import.meta.dirname, 'reports');

/** All reports of the newsroom, the oldest first. */
export const REPORTS: readonly DemoReport[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md'))
  .map((file) => parseReport(file.slice(0, -3), readFileSync(join(FOLDER, file), 'utf8')))
  .sort((a, b) => Date.parse(a.published) - Date.parse(b.published));

/** The report of that file name. */
export function reportOf(id: string): DemoReport {
  const found = REPORTS.find((report) => report.id === id);
  if (!found) throw new Error(`reports/${id}.md does not exist`);
  return found;
}
