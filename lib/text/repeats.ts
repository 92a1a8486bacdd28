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
  const lead = sentences.filter(({ paragraph }) => paragraph < LEAD);
  return [
    ...later(tokens, paragraphs, paragraphs, SHORTEST_PARAGRAPH),
    ...later(tokens, lead, sentences, SHORTEST_SENTENCE),
  ];
}

/** Those of `ranges` whose words stand in one of `originals`, which are some of them, that comes before. */
function later(
  tokens: readonly Token[],
  originals: readonly TokenRange[],
  ranges: readonly TokenRange[],
  shortest: number,
): TokenRange[] {
  const doubled = withSameOpening(tokens, ranges);
  if (!doubled.size) return []; // most ranges differ from all others in their first words already
  const may = (range: TokenRange) =>
    range.end - range.first >= shortest && doubled.has(openingOf(tokens, range));
  const places = new Map<string, number>();
  for (const range of originals.filter(may)) {
    const key = keyOf(tokens, range);
    if (!places.has(key)) places.set(key, range.first);
  }
  const first = ranges[0]?.first; // the first place is the story's
  return ranges.filter((range) => {
    if (range.first === first || !may(range)) return false;
    const place = places.get(keyOf(tokens, range));
    return place !== undefined && place < range.first;
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
