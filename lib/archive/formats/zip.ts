import { strToU8, zipSync } from 'fflate';
import type { Collected } from './collected.ts';
import { markdownName, toMarkdown } from './markdown.ts';

/** Many clippings as one zip of Markdown files. */
export const zipMarkdown = (all: readonly Collected[]): Uint8Array =>
  zipSync(Object.fromEntries(all.map((one) => [markdownName(one), strToU8(toMarkdown(one))])));
