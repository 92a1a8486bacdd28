import { standsIn } from '../../text/sentences.ts';
import type { Draft } from '../draft.ts';
import { notCrowded } from '../proposals/crowded.ts';
import { inOneSentence, type Reading } from '../reading.ts';
import { contentOf } from './contents.ts';
import { findCues } from './cues.ts';
import { sourceOf } from './sources.ts';

/** How far a reading by rules alone is to be relied on. Set, not measured: more often right than wrong, and never "sure". */
const PRIOR = 0.6;

/**
 * Attributions from the lexicon alone: what the engine finds when no model is there.
 * @param taken per token 1 where no cue is looked for, as another way of reading has found one
 */
export function proposeByRules(reading: Reading, taken?: Uint8Array): Draft[] {
  const { sentenceOf } = reading;
  let last: Draft | null = null;
  const drafts: Draft[] = [];
  for (const cue of notCrowded(findCues(reading), sentenceOf)) {
    if (taken && standsIn(1, taken, cue)) {
      last = null;
      continue;
    }
    const near: boolean = !!last && inOneSentence(reading, last.cue.first, cue.first);
    const source = sourceOf(reading, cue, near ? (last?.source ?? null) : null);
    const content = contentOf(reading, cue, source);
    if (!source || !content.length) continue;
    const reasons = [cue.shape === 'phrase' ? 'phrase of attribution' : 'reporting verb'];
    last = { source, cue: { first: cue.first, end: cue.end }, content, confidence: PRIOR, reasons };
    drafts.push(last);
  }
  return drafts;
}
