import type { TokenRange } from '../text/sentences.ts';
import { phraseAt, type Reading } from './reading.ts';

/**
 * Content without what stands between source and cue and says that the source has no name: that is about the source.
 * - `One adviser, speaking on condition of anonymity, said [the tax would rise].`
 * - not: `"It was sent anonymously," an aide said`: not between source and cue
 */
export function withoutAside(
  reading: Reading,
  content: readonly TokenRange[],
  source: TokenRange | null,
  cue: TokenRange,
): TokenRange[] {
  return content.filter(({ first, end }) => {
    if (!source || first < source.end || end > cue.first) return true;
    for (let at = first; at < end; at++)
      if (reading.quoted[at] !== 1 && phraseAt(reading, 'anonymity', at, end)) return false;
    return true;
  });
}
