import type { TokenRange } from './sentences.ts';

/** What a room knows of a word besides other things: what it may set off, by the room's own bits. */
interface Word {
  triggers: number;
}

/** A text as a room reads it. */
interface Reading {
  prose: { sentences: readonly TokenRange[] };
  /** By token. */
  known: readonly Word[];
  /** By sentence, as `triggersOf` gives them. */
  triggers: Int32Array;
}

/**
 * For each sentence the bits of all its words together. Most rules start from a few words, and most sentences hold none
 * of them: one look at these bits spares a walk over the sentence.
 */
export const triggersOf = (sentences: readonly TokenRange[], known: readonly Word[]): Int32Array =>
  Int32Array.from(sentences, ({ first, end }) => {
    let bits = 0;
    for (let at = first; at < end; at++) bits |= (known[at] as Word).triggers;
    return bits;
  });

/** The tokens whose words may set off what is wanted, in order. */
export function tokensWith({ prose, known, triggers }: Reading, wanted: number): number[] {
  const tokens: number[] = [];
  prose.sentences.forEach(({ first, end }, index) => {
    if (!((triggers[index] as number) & wanted)) return;
    for (let at = first; at < end; at++) if ((known[at] as Word).triggers & wanted) tokens.push(at);
  });
  return tokens;
}
