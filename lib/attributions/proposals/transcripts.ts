import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { isCapital } from '../rules/noun-phrase.ts';
import { TRANSCRIPT } from '../sources/mention.ts';

/** A speaker's name is short. In tokens. */
const LONGEST_NAME = 6;
/** Fewer such lines are a label or a headline, unless the name is all in capitals. */
const FEWEST_LINES = 3;
const DASHES = new Set(['-', '–', '—', '―']);
const PRIOR = 0.9;

/**
 * Reads transcripts: a line that opens with a speaker and a colon, and a quotation with a name before or after it.
 * - `ORVEL: We checked it twice.`, `Ana Orvel: Yes.` (where several lines are so), `“We checked it.” - Ivo Lenk`
 * - `Ana Orvel: “We checked it.”`, `Ana Orvel - “We checked it.”`: alone, as all of the line is a quotation
 * - `“ORVEL: We checked it.` / `“Twice.`: a turn of several paragraphs
 * - `A: They told me so.`: a letter names nobody, and yet what stands there is somebody's answer, where several lines are so
 * - not: `Update: the road is open.`, `LIVE: The road opens`; `Orvel: 1,769.`, a table
 */
export function readTranscripts(reading: Reading): Draft[] {
  const { prose } = reading;
  const lines = prose.paragraphs.map((range) => speakerOf(reading, range));
  const many = lines.filter((line) => line).length >= FEWEST_LINES;
  return prose.paragraphs.flatMap((range, index): Draft[] => {
    const line = lines[index];
    if (line && (many || (line.capitals && !line.letter) || isQuotation(reading, line, range))) {
      const content = [{ first: line.colon + 1, end: range.end }, ...goesOn(reading, index, lines)];
      const name = { first: line.first, end: line.colon };
      return [draft(line.letter ? null : name, line.colon, content)];
    }
    const signed = signedAt(reading, range);
    if (signed < 0) return [];
    return [
      draft({ first: signed + 1, end: range.end }, signed, [{ first: range.first, end: signed }]),
    ];
  });
}

const draft = (source: TokenRange | null, cue: number, content: TokenRange[]): Draft => ({
  source,
  cue: { first: cue, end: cue + 1 },
  content,
  confidence: PRIOR,
  reasons: [TRANSCRIPT],
});

/** Paragraphs of a turn after its first one: each opens with a mark that only the last one closes, and no speaker. */
function goesOn(
  { prose, tokens, quoted, words }: Reading,
  index: number,
  lines: readonly unknown[],
): TokenRange[] {
  const more: TokenRange[] = [];
  const { paragraphs } = prose;
  for (let at = index + 1; at < paragraphs.length && !lines[at]; at++) {
    const { first, end } = paragraphs[at] as TokenRange;
    const open = quoted[(paragraphs[at - 1] as TokenRange).end - 1] === 1;
    if (!open || quoted[first] !== 2 || words.labels.has(tokens[first + 1]?.lower ?? '')) break;
    more.push({ first, end });
  }
  return more;
}

/** `ANA ORVEL:` at the start of a line; null when there is none, or nothing follows. */
function speakerOf({ tokens, quoted, words }: Reading, range: TokenRange) {
  const { end } = range;
  const first = quoted[range.first] === 2 ? range.first + 1 : range.first;
  if (words.labels.has((tokens[first] as Token).lower)) return null;
  let capitals = true;
  for (let at = first; at < Math.min(end - 1, first + LONGEST_NAME + 1); at++) {
    const { text, kind } = tokens[at] as Token;
    if (text === ':' || (DASHES.has(text) && quoted[at + 1] === 2)) {
      const letter = at === first + 1 && tokens[first]?.text.length === 1;
      const speaks = tokens.slice(at + 1, end).some((one) => one.kind === 'word');
      return at > first && speaks ? { first, colon: at, capitals, letter } : null;
    }
    if (kind === 'punctuation' && text !== '.' && text !== '-' && text !== '’') return null;
    if (kind === 'word' && !isCapital(tokens[at] as Token)) return null;
    if (kind === 'word' && text !== text.toUpperCase()) capitals = false;
    if (kind === 'number') return null;
  }
  return null;
}

/** Whether a name of several words is followed by one quotation and nothing else. */
function isQuotation(
  { quoted }: Reading,
  { first, colon }: { first: number; colon: number },
  { end }: TokenRange,
): boolean {
  if (colon - first < 2 || quoted[first - 1] === 2 || quoted[colon + 1] !== 2) return false;
  for (let at = colon + 2; at < end; at++)
    if (quoted[at] !== 1) return at === end - 1 && quoted[at] === 3;
  return true;
}

/** Index of the dash in `“...” - Ivo Lenk`; -1 when the line is no such thing. */
function signedAt({ tokens, quoted }: Reading, { first, end }: TokenRange): number {
  for (let at = end - 2; at > first && at >= end - 1 - LONGEST_NAME; at--) {
    const token = tokens[at] as Token;
    if (DASHES.has(token.text)) return quoted[at - 1] === 3 ? at : -1;
    if (token.kind === 'word' && !isCapital(token)) return -1;
  }
  return -1;
}
