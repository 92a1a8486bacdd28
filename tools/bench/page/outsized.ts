import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SENTENCE =
  'The harbour office of Port Ardel said that forty residents, of whom nine had children, waited on the quay. ';

/** Pages of another size than any report, written into a folder; answers with their files. */
export function outsizedPages(folder: string): {
  megabyte: string;
  tenMegabytes: string;
  small: string;
} {
  const write = (name: string, characters: number) => {
    const file = join(folder, name);
    const paragraph = `<p>${SENTENCE.repeat(8)}</p>`;
    const text = paragraph.repeat(Math.ceil(characters / paragraph.length));
    writeFileSync(
      file,
      `<!doctype html><html lang="en"><title>Port Ardel waits</title><body><article><h1>Port Ardel waits</h1>${text}</article></body></html>`,
    );
    return file;
  };
  return {
    // the text stays below a million characters: it is read, not refused
    megabyte: write('1.html', 990_000),
    tenMegabytes: write('10.html', 10_000_000),
    small: write('0.html', 5_000),
  };
}
