import type { Sentence, TokenRange } from './sentences.ts';
import type { Token } from './tokens.ts';

/** A shorter sentence may well be said twice ("We will rebuild"). In tokens. */
const SHORTEST_SENTENCE = 10;
/** A headline is shorter than a sentence, but it is a paragraph of its own. */
const SHORTEST_PARAGRAPH = 5;
/** Headline, standfirst and lead: only these are glued on again. In paragraphs. */
const LEAD = 4;

/**
 * Finds what stands in the text a second time, word by word: the headline doubled by the extractor, the lead
 * glued on again after the end, a pull quote. The first place counts as the story, the later ones do not.
 * - `Dam closed after tremor` twice as a line; `... in the valley.Two engineers said ...` when that sentence led
 * - not: two sentences that differ in one word; a sentence from the middle that comes back in a later paragraph
 */
export function findRepeats(
  tokens: readonly Token[],
  paragraphs: readonly TokenRange[],
  sentences: readonly Sentence[],
): TokenRange[] {
  return [
    ...later(tokens, paragraphs, SHORTEST_PARAGRAPH, () => true),
    ...later(tokens, sentences, SHORTEST_SENTENCE, ({ paragraph }) => paragraph < LEAD),
  ];
}

/**
 * Those of `ranges` whose words stand in one that comes before.
 * @param leads whether a range may come again; those that may stand before all others
 */
function later<T extends TokenRange>(
  tokens: readonly Token[],
  ranges: readonly T[],
  shortest: number,
  leads: (range: T) => boolean,
): T[] {
  const doubled = withSameOpening(tokens, ranges);
  if (!doubled.size) return []; // most ranges differ from all others in their first words already
  const told = new Set<string>();
  return ranges.filter((range) => {
    if (range.end - range.first < shortest || !doubled.has(openingOf(tokens, range))) return false;
    const key = keyOf(tokens, range);
    if (told.has(key)) return true;
    if (leads(range)) told.add(key);
    return false;
  });
}

/** Openings that more than one range has. */
function withSameOpening(tokens: readonly Token[], ranges: readonly TokenRange[]): Set<number> {
  const once = new Set<number>();
  const twice = new Set<number>();
  for (const range of ranges) {
    const opening = openingOf(tokens, range);
    if (once.has(opening)) twice.add(opening);
    else once.add(opening);
  }
  return twice;
}

/** A number for the first three tokens: different openings may share one, the same have the same. */
function openingOf(tokens: readonly Token[], { first }: TokenRange): number {
  let opening = 0;
  for (let at = first; at < first + 3; at++) {
    const lower = tokens[at]?.lower ?? '';
    for (let unit = 0; unit < lower.length; unit++)
      opening = Math.imul(opening ^ lower.charCodeAt(unit), 0x01000193);
    opening = Math.imul(opening, 31);
  }
  return opening;
}

function keyOf(tokens: readonly Token[], { first, end }: TokenRange): string {
  let key = '';
  for (let at = first; at < end; at++) key += `${(tokens[at] as Token).lower} `;
  return key;
}
