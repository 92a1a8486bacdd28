import { toAnnotations } from '../../lib/archive/formats/annotations.ts';
import { toBibtex } from '../../lib/archive/formats/bibtex.ts';
import type { Collected } from '../../lib/archive/formats/collected.ts';
import { toCsl } from '../../lib/archive/formats/csl.ts';
import { attributionsCsv, figuresCsv } from '../../lib/archive/formats/csv.ts';
import { markdownName, toMarkdown } from '../../lib/archive/formats/markdown.ts';
import { zipMarkdown } from '../../lib/archive/formats/zip.ts';
import { guard } from '../../lib/archive/guard.ts';
import type { ExportKind, ListKind } from '../../lib/view/exchange/plan.ts';
import { archive } from './archive.ts';
import { download } from './download.ts';
import type { Work } from './useWork.ts';

type Format = [name: string, type: string, write: (all: readonly Collected[]) => BlobPart];

const FORMATS: Readonly<Record<ListKind, Format>> = {
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
  const { clippings } = await archive.find({ limit: ALL });
  const own = clippings.filter(({ sample }) => !sample).map(({ id }) => id);
  return exportList(kind, own, work);
}

/** Writes some clippings to a file; sample reports too, where the reader chose them. One in Markdown needs no zip. */
export async function exportList(
  kind: ListKind,
  ids: readonly string[],
  work?: Work,
): Promise<void> {
  const all: Collected[] = [];
  while (all.length < ids.length) {
    work?.signal.throwIfAborted();
    const step = ids.slice(all.length, all.length + STEP);
    all.push(...(await archive.collect(step)));
    work?.onProgress(all.length, ids.length);
  }
  const [one] = all;
  if (one && all.length === 1 && kind === 'markdown')
    return download(markdownName(one), new Blob([toMarkdown(one)], { type: 'text/markdown' }));
  const [name, type, write] = FORMATS[kind];
  download(name, new Blob([write(all)], { type }));
}

/** The whole archive. Each part becomes a blob at once, which the browser may keep on its disk: memory holds one part. */
async function backUp(work: Work): Promise<void> {
  const parts: Blob[] = [];
  for await (const part of archive.exportFile(work)) parts.push(new Blob([part]));
  const day = new Date().toISOString().slice(0, 10);
  download(`second-source-${day}.json`, new Blob(parts, { type: 'application/json' }));
  await guard.backedUp();
}
