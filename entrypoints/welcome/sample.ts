import type { Archive } from '../../lib/archive/archive.ts';
import { openArchive } from '../../lib/archive/open.ts';
import { ENGINE } from '../../lib/report/analysis.ts';
import { SAMPLE } from '../../lib/sample/vessen.ts';
import { analyse, analyseNow, ready } from '../background/analyse.ts';

export const archive: Archive = openArchive({
  engine: { version: ENGINE, analyse: analyseNow, ready },
});

/** More than the sample collection has. */
const ALL = 1000;

/** Ids of the sample reports in the archive. */
export async function sampleIds(): Promise<string[]> {
  const { clippings } = await archive.find({ text: 'has:sample', limit: ALL });
  return clippings.map(({ id }) => id);
}

/** Puts the sample collection in, or takes it out: one press either way. */
export async function switchSample(wanted: boolean): Promise<void> {
  if (!wanted) return archive.remove(await sampleIds());
  for (const article of SAMPLE)
    await archive.save(article, await analyse(article), { sample: true });
}
