import type { Page } from './scenario.ts';
import { press, shows } from './screen.ts';

const TOWNS = ['Vessen', 'Tellin', 'Port Ardel', 'Harrow', 'Mirren', 'Castell', 'Dunmoor'];

/** An archive file of so many invented reports, of which each seventh tells of the dam above Vessen. */
export function archiveFile(reports: number): string {
  const clippings = Array.from({ length: reports }, (_, at) => {
    const town = TOWNS[at % TOWNS.length];
    const moment = new Date(Date.UTC(2026, 4, 1, 0, at)).toISOString();
    return {
      id: `imported-${at}`,
      url: `https://courier.example/${at}`,
      saved: moment,
      tags: [],
      title: `Dam above ${town} is looked at again, report ${at}`,
      byline: null,
      outlet: 'The Courier',
      language: 'en',
      published: { value: moment, origin: 'meta' },
      modified: null,
      seen: moment,
      revised: moment,
      text: `The dam above ${town} was looked at on Wednesday, two officials said. At least ${at + 2} people were moved from ${town}.\n“Nobody warned ${town},” said Orla Keth, who runs the ferry. The repair cost ${at + 1} million.`,
      notes: [],
      versions: [],
    };
  });
  return JSON.stringify({
    format: 'second-source-archive',
    version: 1,
    clippings,
    tombstones: [],
    reading: [],
  });
}

/** Chooses a file in the field of the page for import: the browser's own window for files is out of reach. */
export const choose = (page: Page, file: string): Promise<void> =>
  page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('#file');
    if (!input) throw new Error('no field for a file');
    const all = new DataTransfer();
    all.items.add(new File([text], 'archive.json', { type: 'application/json' }));
    input.files = all.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, file);

/** Takes a file in on the page for import and export, as a reader does. */
export async function importInto(page: Page, file: string): Promise<void> {
  await shows(page, /Choose a file/);
  await choose(page, file);
  await shows(page, /New clippings/);
  await press(page, 'button', /^import$/);
  await shows(page, /^Imported\.$/m);
}
