import { toAnnotations } from '../../lib/archive/formats/annotations.ts';
import { toBibtex } from '../../lib/archive/formats/bibtex.ts';
import type { Collected } from '../../lib/archive/formats/collected.ts';
import { toCsl } from '../../lib/archive/formats/csl.ts';
import { attributionsCsv, figuresCsv } from '../../lib/archive/formats/csv.ts';
import { markdownName, toMarkdown } from '../../lib/archive/formats/markdown.ts';
import { zipMarkdown } from '../../lib/archive/formats/zip.ts';
import type { ExportKind } from '../../lib/view/exchange/plan.ts';
import { guard } from '../background/guard.ts';
import { archive } from './archive.ts';
import type { Work } from './useWork.ts';

type Format = [name: string, type: string, write: (all: readonly Collected[]) => BlobPart];

const FORMATS: Readonly<Record<Exclude<ExportKind, 'archive'>, Format>> = {
  markdown: ['clippings.zip', 'application/zip', (all) => zipMarkdown(all).slice()],
  figures: ['figures.csv', 'text/csv', figuresCsv],
  attributions: ['sources.csv', 'text/csv', attributionsCsv],
  annotations: ['annotations.jsonld', 'application/ld+json', toAnnotations],
  bibtex: ['clippings.bib', 'application/x-bibtex', toBibtex],
  csl: ['clippings.csl.json', 'application/json', toCsl],
};

/** Every clipping that is the reader's own. */
const ALL = 1_000_000;
/** Clippings collected at once, between two looks at whether the reader has stopped it. */
const STEP = 50;

/** Writes a file, where the browser puts what is downloaded. Nothing leaves this computer. */
export async function exportFile(kind: ExportKind, work: Work): Promise<void> {
  if (kind === 'archive') return backUp(work);
  const [name, type, write] = FORMATS[kind];
  const { clippings } = await archive.find({ limit: ALL });
  const own = clippings.filter(({ sample }) => !sample).map(({ id }) => id);
  const all: Collected[] = [];
  while (all.length < own.length) {
    work.signal.throwIfAborted();
    const step = own.slice(all.length, all.length + STEP);
    all.push(...(await archive.collect(step)));
    work.onProgress(all.length, own.length);
  }
  download(name, new Blob([write(all)], { type }));
}

/** Some clippings as Markdown: a file for one, a zip for more. */
export async function exportMarkdown(ids: readonly string[]): Promise<void> {
  const all = await archive.collect(ids);
  const [one] = all;
  const [name, type, write] = FORMATS.markdown;
  if (all.length > 1) download(name, new Blob([write(all)], { type }));
  else if (one) download(markdownName(one), new Blob([toMarkdown(one)], { type: 'text/markdown' }));
}

/** The whole archive. Each part becomes a blob at once, which the browser may keep on its disk: memory holds one part. */
async function backUp(work: Work): Promise<void> {
  const parts: Blob[] = [];
  for await (const part of archive.exportFile(work)) parts.push(new Blob([part]));
  const day = new Date().toISOString().slice(0, 10);
  download(`second-source-${day}.json`, new Blob(parts, { type: 'application/json' }));
  await guard.backedUp();
}

function download(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // the browser reads the file after the press, and says nothing when it is done
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
