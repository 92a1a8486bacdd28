import type { TokenRange } from '../../text/sentences.ts';
import type { Reading } from '../reading.ts';
import type { Take } from './choose.ts';
import { contentCandidates } from './content-candidates.ts';
import { CONTENT_FEATURES, contentFeatures } from './content-features.ts';
import type { Encoded } from './encode.ts';
import { betterBy, CONTENT, gainOf } from './evidence.ts';
import type { Seen } from './tag-spans.ts';

const rows = new Int32Array(CONTENT_FEATURES);

/**
 * Offers all that could be the content of a cue.
 * @param source as it was chosen
 */
export function offerContents(
  reading: Reading,
  text: Encoded,
  { tagged, view, window, before }: Seen,
  source: TokenRange | null,
  take: Take<TokenRange[]>,
): void {
  const contents = contentCandidates(reading, view, source, tagged.content);
  const gains = contents.map((ranges) =>
    ranges.reduce((sum, range) => sum + gainOf(window, range, CONTENT), 0),
  );
  const best = Math.max(...gains);
  contents.forEach((value, index) => {
    const gain = gains[index] as number;
    const { end } = value.at(-1) as TokenRange;
    const onwards = betterBy(window, end, CONTENT, CONTENT + 1);
    const evidence = {
      gain,
      behind: gain - best,
      onwards,
      tagged: index === 0 && tagged.content.length ? 1 : 0,
    };
    const count = contentFeatures(text, view, value, source, evidence, before, rows);
    take(value, rows, count);
  });
}
