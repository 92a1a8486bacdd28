import type { Attribution } from './attribution.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';

/** Shares of quoted words from which a content counts as quotation, and up to which as paraphrase. */
const QUOTATION = 0.9;
const PARAPHRASE = 0.1;

export function mannerOf({ tokens, quoted }: Reading, { content }: Draft): Attribution['manner'] {
  let words = 0;
  let inside = 0;
  for (const { first, end } of content)
    for (let at = first; at < end; at++) {
      if (tokens[at]?.kind === 'punctuation') continue;
      words++;
      if (quoted[at] === 1) inside++;
    }
  const share = words ? inside / words : 0;
  return share >= QUOTATION ? 'quotation' : share <= PARAPHRASE ? 'paraphrase' : 'mixed';
}
