import type { TokenRange } from '../../text/sentences.ts';
import type { Draft } from '../draft.ts';
import { notCrowded } from '../proposals/crowded.ts';
import type { Reading } from '../reading.ts';
import { choose } from './choose.ts';
import { companyOf } from './company.ts';
import { chooseContent, offeredContents } from './content-choice.ts';
import { checkFeatures } from './cue-check.ts';
import { encode } from './encode.ts';
import { offerSources } from './source-choice.ts';
import { scoreOf } from './table.ts';
import { type TaggedCue, tagCues } from './tag-cues.ts';
import { countCues, tagSpans } from './tag-spans.ts';
import type { Tagger } from './tagger.ts';

/** Added to "no cue" for a first, generous look: those that are none are dropped when source and content are known. */
const BIAS = -8;
/** Cues less likely than this are dropped: where F1 was highest on texts that were not trained on. */
const LEAST = 0.5;

/** Attributions as the trained model sees them. */
export function proposeByTagger(reading: Reading, tagger: Tagger): Draft[] {
  const text = encode(reading);
  const { sentences } = reading.prose;
  const cues = notCrowded(tagCues(text, sentences, tagger.cues, BIAS), text.sentence);
  const company = companyOf();
  // those that the bias alone has found are no marks that a source or content stops at
  const before = countCues(
    text.count,
    cues.filter(({ sure }) => sure),
  );
  return tagSpans(text, sentences, cues, before, tagger.spans, (seen, index): Draft[] => {
    const { first, end, margin } = cues[index] as TaggedCue;
    const count = checkFeatures(text, seen, margin, company(seen));
    const odds = scoreOf(tagger.checks, count) * tagger.checks.unit;
    const confidence = 1 / (1 + Math.exp(-odds));
    if (confidence < LEAST) return [];
    const source = choose<TokenRange | null>(tagger.sources, (take) =>
      offerSources(reading, text, seen, take),
    );
    const contents = offeredContents(reading, seen, source);
    const content = chooseContent(tagger.contents, text, seen, source, contents);
    const reasons = ['read as a cue'];
    return [{ source, cue: { first, end }, content, confidence, reasons }];
  }).flat();
}
