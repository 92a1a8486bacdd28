import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { isCapital } from '../rules/noun-phrase.ts';
import { acts } from '../rules/speaker.ts';

const DASHES = new Set(['—', '–', '-']);
/** A longer line tells something. In tokens. */
const LONGEST = 16;
const LONGEST_NAME = 6;
const PRIOR = 0.6;

/**
 * Who signs a quotation that is a paragraph: behind a dash, in its line or alone in the next one.
 * - `[“The quay is shut.”] — [Ana Orvel], mayor of Korvel`
 * - not: `“The Quay” — a play by Orvel — opens in May.`, `- Orvel left`
 * @param found what has been found so far
 */
export function signed(reading: Reading, found: readonly Draft[]): Draft[] {
  const { prose, tokens, quoted } = reading;
  const lines = new Map(prose.paragraphs.map((line) => [line.first, line]));
  const taken = new Set(found.flatMap(({ content }) => content.map(({ first }) => first)));
  return prose.quotations.flatMap(({ first, end }): Draft[] => {
    const line = lines.get(first - 1);
    const dash = end + 1;
    let name = dash;
    while (DASHES.has(tokens[name]?.text ?? '')) name++; // `--`
    if (!line || quoted[end] !== 3 || name === dash) return [];
    const close = (lines.get(dash) ?? line).end;
    const source = close - dash <= LONGEST && nameAt(reading, name, close);
    if (!source || taken.has(first - 1)) return [];
    const content = [{ first: first - 1, end: dash }];
    const cue = { first: dash, end: name };
    return [{ source, cue, content, confidence: PRIOR, reasons: ['name below a quotation'] }];
  });
}

/** A name up to a comma or to the end of its line: `[Port minister Ida Voss], on Monday`. */
function nameAt(reading: Reading, first: number, limit: number): TokenRange | null {
  const { tokens } = reading;
  let end = first;
  while (end < limit && tokens[end]?.text !== ',') end++;
  const last = tokens[end - 1] as Token;
  const long = end - first > LONGEST_NAME || end === first;
  if (long || !isCapital(tokens[first] as Token) || !isCapital(last)) return null;
  for (let at = first; at < end; at++) if (acts(reading, at)) return null;
  return { first, end };
}
