import type { Prose } from './prose.ts';
import type { Sentence } from './sentences.ts';

/**
 * For each sentence the bits of all its words together. Most rules start from a few words, and most sentences hold none
 * of them: one look at these bits spares a walk over the sentence.
 * @param bitsAt what a token's word may set off, by rooms' own bits
 */
export function triggersOf(
  { sentences }: Pick<Prose, 'sentences'>,
  bitsAt: (token: number) => number,
): Int32Array {
  const triggers = new Int32Array(sentences.length);
  sentences.forEach(({ first, end }, index) => {
    let bits = 0;
    for (let at = first; at < end; at++) bits |= bitsAt(at);
    triggers[index] = bits;
  });
  return triggers;
}

/** The sentences that hold a word which may set off what is wanted, in order. */
export const sentencesWith = (
  { sentences }: Pick<Prose, 'sentences'>,
  triggers: Int32Array,
  wanted: number,
): Sentence[] => sentences.filter((_, index) => (triggers[index] as number) & wanted);
