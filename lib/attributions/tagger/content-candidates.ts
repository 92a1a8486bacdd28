import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { KnownWord } from '../known-words.ts';
import type { Reading } from '../reading.ts';

/** No content is tried with more other ends, or other starts, than this. */
const MOST = 5;
/** No other end, and no side of the cue, reaches further than this. In tokens. */
const REACH = 150;

/**
 * What the content of a cue could be: the tagger's own, with another end or start, or without one of its parts; what
 * the rules say; all that stands before the cue in its sentence, all after it; quotations alone.
 * - `She said [the dam would hold], and left`: to the comma, to the end of the sentence
 * @param tagged the tagger's own answer, in order
 * @param source no content reaches into it or into the cue
 */
export function contentCandidates(
  reading: Reading,
  cue: TokenRange,
  source: TokenRange | null,
  tagged: readonly TokenRange[],
): TokenRange[][] {
  const walls = source ? [cue, source] : [cue];
  const found: TokenRange[][] = tagged.length ? [[...tagged]] : [];
  tagged.forEach((range, index) => {
    const others = (part: TokenRange[]) => [
      ...tagged.slice(0, index),
      ...part,
      ...tagged.slice(index + 1),
    ];
    if (tagged.length > 1) found.push(others([]));
    if (index !== tagged.length - 1 && index !== 0) return;
    const floor = tagged[index - 1]?.end ?? 0;
    const limit = tagged[index + 1]?.first ?? reading.tokens.length;
    for (const end of endsOf(reading, range, walls, limit))
      found.push(others([{ first: range.first, end }]));
    for (const first of startsOf(reading, range, walls, floor))
      found.push(others([{ first, end: range.end }]));
  });
  found.push(...sidesOf(reading, cue, walls));
  return found.filter(
    (ranges, index) => !found.some((other, at) => at < index && alike(other, ranges)),
  );
}

function alike(a: readonly TokenRange[], b: readonly TokenRange[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++)
    if (a[at]?.first !== b[at]?.first || a[at]?.end !== b[at]?.end) return false;
  return true;
}

/** All of the sentence before cue and source, all after them, and its quotations. */
function sidesOf(
  { prose, sentenceOf, quoted, tokens }: Reading,
  cue: TokenRange,
  walls: readonly TokenRange[],
): TokenRange[][] {
  const whole = prose.sentences[sentenceOf[cue.first] as number] as TokenRange;
  const sentence = {
    first: Math.max(whole.first, cue.first - REACH),
    end: Math.min(whole.end, cue.end + REACH),
  };
  const near = walls.filter(({ first }) => sentenceOf[first] === sentenceOf[cue.first]);
  const low = Math.min(...near.map(({ first }) => first));
  const high = Math.max(...near.map(({ end }) => end));
  const stop = (tokens[sentence.end - 1] as Token).text === '.' ? 1 : 0;
  const sides: TokenRange[][] = [];
  if (low - sentence.first > 2) sides.push([{ first: sentence.first, end: low - 1 }]);
  if (sentence.end - stop - high > 1) sides.push([{ first: high, end: sentence.end - stop }]);
  const quotations: TokenRange[] = [];
  for (let at = sentence.first; at < sentence.end; at++) {
    if (quoted[at] !== 2) continue;
    let last = at + 1;
    while (last < sentence.end && quoted[last] === 1) last++;
    const end = last < sentence.end && quoted[last] === 3 ? last + 1 : last;
    if (end <= cue.first || at >= cue.end) quotations.push({ first: at, end });
    at = last;
  }
  if (quotations.length) sides.push(quotations);
  return sides;
}

/** Where else a range may end: at marks and conjunctions inside it, and after it up to the end of its sentence. */
function endsOf(
  reading: Reading,
  { first, end }: TokenRange,
  walls: readonly TokenRange[],
  limit: number,
): number[] {
  const { prose, sentenceOf } = reading;
  const inside: number[] = [];
  for (let at = end - 1; at > first + 1 && inside.length < MOST; at--)
    if (parts(reading, at)) inside.push(at);
  const sentence = prose.sentences[sentenceOf[end - 1] as number] as TokenRange;
  const wall = Math.min(
    limit,
    sentence.end,
    end + REACH,
    ...walls.map((one) => (one.first >= end ? one.first : Number.POSITIVE_INFINITY)),
  );
  const after: number[] = [];
  for (let at = end + 1; at < wall && after.length < MOST; at++)
    if (parts(reading, at)) after.push(at);
  if (wall > end + 1) after.push(wall);
  return [...inside, ...after];
}

/** Where else a range may start: after marks inside it, and before it down to the start of its sentence. */
function startsOf(
  reading: Reading,
  { first, end }: TokenRange,
  walls: readonly TokenRange[],
  floor: number,
): number[] {
  const { prose, sentenceOf } = reading;
  const inside: number[] = [];
  for (let at = first + 1; at < end - 1 && inside.length < MOST; at++)
    if (parts(reading, at)) inside.push(at + 1);
  const sentence = prose.sentences[sentenceOf[first] as number] as TokenRange;
  const wall = Math.max(
    floor,
    sentence.first,
    first - REACH,
    ...walls.map((one) => (one.end <= first ? one.end : 0)),
  );
  return wall < first - 1 ? [...inside, wall] : inside;
}

/** Whether a clause may end before a token: a mark that is no part of a word, or a conjunction. */
function parts({ tokens, words, known, quoted }: Reading, at: number): boolean {
  const { kind, lower, glued } = tokens[at] as Token;
  if (kind === 'punctuation') return quoted[at] !== 1 && !(glued && tokens[at + 1]?.glued);
  if (quoted[at] !== 0 || !(known[at] as KnownWord).bits) return false;
  return words.boundaries.has(lower) || words.relatives.has(lower);
}
