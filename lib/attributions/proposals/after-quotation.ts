import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { isCapital, phraseAfter } from '../rules/noun-phrase.ts';
import { acts, type Spoken, speakerAt } from '../rules/speaker.ts';

/** Marks at which a quotation gives way to who says it. */
const GIVES_WAY = new Set([',', '?', '!']);
const PRIOR = 0.6;

/**
 * Who says a quotation that opens a sentence and gives way to somebody and a verb, whichever it is: no list has all
 * that people do when they speak.
 * - `[“Open the gate!”] [the crowd] [bellowed].`, `[“It leaks,”] [he] [fumed] on Friday.`, `[“Well,”] [beamed] [Ana Orvel].`
 * - not: `“The Quay,” which opens today, ...`, `“The Quay,” an old play, is back.`, which are titles
 * - not: a sentence in which a cue stands behind the quotation already
 * @param found what has been found so far
 */
export function afterQuotations(reading: Reading, found: readonly Draft[]): Draft[] {
  const { prose, quoted, sentenceOf, furniture } = reading;
  const speaking = new Set<number>();
  for (const { cue } of found)
    if (!quoted[cue.first]) speaking.add(sentenceOf[cue.first] as number);
  return prose.sentences.flatMap(({ first, end }, index): Draft[] => {
    const inside = quoted[first] === 2 || quoted[first] === 1;
    if (!inside || speaking.has(index) || furniture[first]) return [];
    let closing = first + 1;
    while (closing < end && quoted[closing] === 1) closing++;
    const behind = behindQuotation(reading, closing, end);
    const spoken =
      behind > 0 ? (speakerAt(reading, behind, end) ?? turnedAt(reading, behind, end)) : null;
    if (!spoken) return [];
    let opening = first; // looked for in few sentences: a quotation may be a whole text
    while (quoted[opening] === 1) opening--;
    const content = [{ first: opening, end: closing + 1 }];
    return [{ ...spoken, content, confidence: PRIOR, reasons: ['verb after a quotation'] }];
  });
}

/** Index of the first token behind a quotation that gives way; -1 where it does not. */
function behindQuotation({ tokens, quoted }: Reading, closing: number, end: number): number {
  if (closing + 2 >= end || quoted[closing] !== 3) return -1;
  const comma = (tokens[closing + 1] as Token).text === ',';
  if (!comma && !GIVES_WAY.has((tokens[closing - 1] as Token).text)) return -1;
  return comma ? closing + 2 : closing + 1;
}

/** `[beamed] [Ana Orvel]`. */
function turnedAt(reading: Reading, from: number, end: number): Spoken | null {
  const { tokens, words } = reading;
  if (from + 1 >= end) return null; // a text that was cut: `“It leaks,” he`
  const next = tokens[from + 1] as Token;
  const opens =
    isCapital(next) || words.determiners.has(next.lower) || words.counts.has(next.lower);
  if (!opens || !(tokens[from] as Token).lower.endsWith('ed') || !acts(reading, from)) return null;
  const source = phraseAfter(reading, from + 1, end);
  return source && { source, cue: { first: from, end: from + 1 } };
}
