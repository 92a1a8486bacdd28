import type { TokenRange } from '../../text/sentences.ts';
import type { Seen } from './tag-spans.ts';

/** No further back than this are other cues looked at. */
const NEAR = 4;

interface Companion {
  sentence: number;
  source: TokenRange | null;
  content: readonly TokenRange[];
}

/**
 * Tells of each cue, asked in order, how it stands to those before it: 1 inside what one of them has said, 2 with the
 * same speaker in the same sentence, 4 with another in it.
 */
export function companyOf(): (seen: Seen) => number {
  const last: Companion[] = [];
  return ({ view, tagged: { source, content } }) => {
    let company = 0;
    for (const other of last) {
      if (other.content.some(({ first, end }) => first <= view.first && view.first < end))
        company |= 1;
      if (other.sentence !== view.sentence) continue;
      company |= source && other.source?.first === source.first ? 2 : 4;
    }
    last.push({ sentence: view.sentence, source, content });
    if (last.length > NEAR) last.shift();
    return company;
  };
}
