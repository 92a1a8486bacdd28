import type { AttributionWords } from '../language/attribution-words.ts';
import type { Attribution, Level } from './attribution.ts';

/** Of texts not trained on, more than half of all cues are as sure, and 95 in 100 of those right. */
const SURE = 0.85;

/**
 * From which setting on an attribution is shown.
 * - `balanced`: somebody is quoted, or the cue is a reporting verb or phrase of the lexicon, a refusal, or a view of who
 *   asks for no name
 * - `sure`: that, and the engine is confident
 * - `everything`: also plans, beliefs and the like
 */
export function levelOf(attribution: Attribution, text: string, words: AttributionWords): Level {
  const { cue, cueKind, manner, confidence, slots } = attribution;
  const form = cue ? text.slice(...cue).toLowerCase() : '';
  const reports =
    !cue ||
    manner === 'quotation' ||
    cueKind === 'silence' ||
    words.verbs.has(form) ||
    (words.views.has(form) && !!slots.wording) || // who asks for no name has told a reporter
    words.phrases.some((phrase) => form.startsWith(phrase)) ||
    form.split(/[^\p{L}’'-]+/u).some((word) => words.verbs.has(word));
  if (!reports) return 'everything';
  return confidence >= SURE ? 'sure' : 'balanced';
}
