import { toAnnotations } from '../../lib/archive/formats/annotations.ts';
import { toBibtex } from '../../lib/archive/formats/bibtex.ts';
import type { Collected } from '../../lib/archive/formats/collected.ts';
import { toCsl } from '../../lib/archive/formats/csl.ts';
import { attributionsCsv, figuresCsv } from '../../lib/archive/formats/csv.ts';
import { zipMarkdown } from '../../lib/archive/formats/zip.ts';
import type { ExportKind } from '../../lib/view/exchange/plan.ts';
import { archive } from './archive.ts';
import { download } from './download.ts';

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

/** Writes a file, where the browser puts what is downloaded. Nothing leaves this computer. */
export async function exportFile(kind: ExportKind): Promise<void> {
  if (kind === 'archive') {
    const parts: string[] = [];
    for await (const part of archive.exportFile()) parts.push(part);
    return download('second-source.json', new Blob(parts, { type: 'application/json' }));
  }
  const [name, type, write] = FORMATS[kind];
  const { clippings } = await archive.find({ limit: ALL });
  const own = clippings.filter(({ sample }) => !sample).map(({ id }) => id);
  download(name, new Blob([write(await archive.collect(own))], { type }));
}
