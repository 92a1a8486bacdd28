import type { TokenRange } from '../../text/sentences.ts';

/** No sentence holds more cues: what does is no prose, and would take as long as a book. */
const MOST = 30;

/**
 * Cues without those after the thirtieth of their sentence.
 * @param sentenceOf the sentence of every token
 */
export function notCrowded<T extends TokenRange>(cues: readonly T[], sentenceOf: Int32Array): T[] {
  const counts = new Map<number, number>();
  return cues.filter(({ first }) => {
    const sentence = sentenceOf[first] as number;
    const count = (counts.get(sentence) ?? 0) + 1;
    counts.set(sentence, count);
    return count <= MOST;
  });
}
