import type { TokenRange } from '../../text/sentences.ts';
import type { Reading } from '../reading.ts';
import type { Take } from './choose.ts';
import type { Encoded } from './encode.ts';
import { betterBy, gainOf, SOURCE } from './evidence.ts';
import { sourceCandidates } from './source-candidates.ts';
import { sourceFeatures } from './source-features.ts';
import type { Seen } from './tag-spans.ts';

/** A phrase that the labels call so much worse than another is not asked for its features. */
const FAR = 800;

/** Offers all that could be the source of a cue: noun phrases, the tagger's own answer, nobody (null). */
export function offerSources(
  reading: Reading,
  text: Encoded,
  { tagged, view, window, before }: Seen,
  take: Take<TokenRange | null>,
): void {
  const all = sourceCandidates(reading, view, tagged.source);
  // "The report found" is no source of "called for": a phrase with another cue in it is the last choice
  const free = all.filter(({ first, end }) => before[first] === before[end]);
  const ranges = free.length ? free : all;
  let best = 0; // nobody's
  for (const range of ranges) best = Math.max(best, gainOf(window, range, SOURCE));
  const offer = (range: TokenRange | null, gain: number) => {
    const onwards = range ? betterBy(window, range.end, SOURCE, SOURCE + 1) : 0;
    const own = range?.first === tagged.source?.first && range?.end === tagged.source?.end;
    const evidence = { gain, behind: gain - best, onwards, tagged: own ? 1 : 0 };
    take(range, sourceFeatures(text, view, range, evidence, before));
  };
  offer(null, 0);
  for (const range of ranges) {
    const gain = gainOf(window, range, SOURCE);
    if (gain >= best - FAR) offer(range, gain);
  }
}
