/** Prints how many bytes an index of generated articles takes: `memory.ts own|minisearch SIZE`. */
import MiniSearch from 'minisearch';
import { featuresOf } from '../../../lib/archive/index/features.ts';
import { mergeSegments } from '../../../lib/archive/index/merge.ts';
import { buildSegment, type Segment } from '../../../lib/archive/index/segment.ts';
import { articleAt } from './generate.ts';

const [kind, size] = [process.argv[2], Number(process.argv[3])];
const used = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
/** The same hashes for both: terms, and sampled passages. */
const featuresAt = (index: number) => ({ number: index + 1, ...featuresOf(articleAt(index)) });

for (let at = 0; at < 300; at++) featuresAt(at); // what the programs themselves need is not counted
const before = used();
const index = kind === 'own' ? own() : miniSearch();
const after = used();
process.stdout.write(String(after - before + (index ? 0 : 1)));

function own(): Segment {
  const parts: Segment[] = [];
  for (let from = 0; from < size; from += 4096)
    parts.push(
      buildSegment(
        Array.from({ length: Math.min(4096, size - from) }, (_, each) => featuresAt(from + each)),
      ),
    );
  return mergeSegments(parts, () => true);
}

function miniSearch(): MiniSearch {
  const index = new MiniSearch({ fields: ['terms'], tokenize: (text) => text.split(' ') });
  for (let at = 0; at < size; at++) {
    const { number, terms, shingles } = featuresAt(at);
    const all = [...terms, ...[...shingles].map((hash) => `s${hash}`)];
    index.add({ id: number, terms: all.join(' ') });
  }
  return index;
}
