import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { BOUNDARY_BIT, type KnownWord, RELATES } from '../known-words.ts';
import { type Reading, sentenceAt } from '../reading.ts';

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
  const add = (content: TokenRange[]) => {
    for (const other of found) if (alike(other, content)) return;
    found.push(content);
  };
  for (let index = 0; index < tagged.length; index++) {
    if (tagged.length > 1) add(tagged.filter((_, other) => other !== index));
    if (index !== tagged.length - 1 && index !== 0) continue;
    const range = tagged[index] as TokenRange;
    const instead = (first: number, end: number) =>
      add(tagged.length > 1 ? tagged.with(index, { first, end }) : [{ first, end }]);
    const limit = tagged[index + 1]?.first ?? reading.tokens.length;
    endsOf(reading, range, walls, limit, (end) => instead(range.first, end));
    const floor = tagged[index - 1]?.end ?? 0;
    startsOf(reading, range, walls, floor, (first) => instead(first, range.end));
  }
  sidesOf(reading, cue, source, add);
  return found;
}

function alike(a: readonly TokenRange[], b: readonly TokenRange[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++)
    if (a[at]?.first !== b[at]?.first || a[at]?.end !== b[at]?.end) return false;
  return true;
}

/** All of the sentence before cue and source, all after them, and its quotations. */
function sidesOf(
  reading: Reading,
  cue: TokenRange,
  source: TokenRange | null,
  add: (content: TokenRange[]) => void,
): void {
  const { sentenceOf, quoted, tokens } = reading;
  const whole = sentenceAt(reading, cue.first);
  const start = Math.max(whole.first, cue.first - REACH);
  const end = Math.min(whole.end, cue.end + REACH);
  const near = source && sentenceOf[source.first] === sentenceOf[cue.first];
  const low = near ? Math.min(cue.first, source.first) : cue.first;
  const high = near ? Math.max(cue.end, source.end) : cue.end;
  const stop = (tokens[end - 1] as Token).text === '.' ? 1 : 0;
  if (low - start > 2) add([{ first: start, end: low - 1 }]);
  if (end - stop - high > 1) add([{ first: high, end: end - stop }]);
  const quotations: TokenRange[] = [];
  for (let at = start; at < end; at++) {
    if (quoted[at] !== 2) continue;
    let last = at + 1;
    while (last < end && quoted[last] === 1) last++;
    const close = last < end && quoted[last] === 3 ? last + 1 : last;
    if (close <= cue.first || at >= cue.end) quotations.push({ first: at, end: close });
    at = last;
  }
  if (quotations.length) add(quotations);
}

/** Where else a range may end: at marks and conjunctions inside it, and after it up to the end of its sentence. */
function endsOf(
  reading: Reading,
  { first, end }: TokenRange,
  walls: readonly TokenRange[],
  limit: number,
  add: (end: number) => void,
): void {
  let inside = 0;
  for (let at = end - 1; at > first + 1 && inside < MOST; at--) {
    if (!parts(reading, at)) continue;
    inside++;
    add(at);
  }
  const sentence = sentenceAt(reading, end - 1);
  let wall = Math.min(limit, sentence.end, end + REACH);
  for (const one of walls) if (one.first >= end) wall = Math.min(wall, one.first);
  let after = 0;
  for (let at = end + 1; at < wall && after < MOST; at++) {
    if (!parts(reading, at)) continue;
    after++;
    add(at);
  }
  if (wall > end + 1) add(wall);
}

/** Where else a range may start: after marks inside it, and before it down to the start of its sentence. */
function startsOf(
  reading: Reading,
  { first, end }: TokenRange,
  walls: readonly TokenRange[],
  floor: number,
  add: (first: number) => void,
): void {
  let inside = 0;
  for (let at = first + 1; at < end - 1 && inside < MOST; at++) {
    if (!parts(reading, at)) continue;
    inside++;
    add(at + 1);
  }
  const sentence = sentenceAt(reading, first);
  let wall = Math.max(floor, sentence.first, first - REACH);
  for (const one of walls) if (one.end <= first) wall = Math.max(wall, one.end);
  if (wall < first - 1) add(wall);
}

/** Whether a clause may end before a token: a mark that is no part of a word, or a conjunction. */
function parts({ tokens, known, quoted }: Reading, at: number): boolean {
  const { kind, glued } = tokens[at] as Token;
  if (kind === 'punctuation') return quoted[at] !== 1 && !(glued && tokens[at + 1]?.glued);
  const { bits, triggers } = known[at] as KnownWord;
  return quoted[at] === 0 && ((bits & BOUNDARY_BIT) | (triggers & RELATES)) !== 0;
}
