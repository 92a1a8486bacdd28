import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { encode } from './encode.ts';
import { tagCues } from './tag-cues.ts';
import { tagSpans } from './tag-spans.ts';
import type { Tagger } from './tagger.ts';

/** Added to "no cue": where precision and recall of cues balance on texts held out of training. */
const BIAS = -13;
/** Margins are turned into 0 to 1 by a logistic curve of this width. */
const WIDTH = 12;

/** Attributions as the trained model sees them. */
export function proposeByTagger(reading: Reading, tagger: Tagger): Draft[] {
  const text = encode(reading);
  const { sentences } = reading.prose;
  const cues = tagCues(text, sentences, tagger.cues, BIAS);
  return tagSpans(text, sentences, cues, tagger.spans).map(({ source, content }, index) => {
    const { first, end, margin } = cues[index]!;
    const confidence = 1 / (1 + Math.exp(-margin / WIDTH));
    return { source, cue: { first, end }, content, confidence, reasons: ['read as a cue'] };
  });
}
