import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import type { Cue } from './cues.ts';
import { namesPeople } from './names-people.ts';
import { phraseAfter } from './noun-phrase.ts';
import { mayInvert, startsSource } from './sources.ts';

/** `[The dam broke], say [harbour officials].`: after a comma, a source that ends the sentence. */
export function inverted(
  reading: Reading,
  cue: Cue,
): { source: TokenRange; content: TokenRange[] } | null {
  const { tokens, quoted, words } = reading;
  const sentence = sentenceAt(reading, cue.verb);
  const { lower } = tokens[cue.verb] as Token;
  if (!words.verbs.has(lower) || words.tellings.has(lower) || lower.endsWith('ing')) return null;
  if (!mayInvert(reading, cue, sentence.first)) return null;
  const before = cue.first - 1;
  if (tokens[before]?.text !== ',' || before - sentence.first < 3 || quoted[before]) return null;
  const source = phraseAfter(reading, cue.end, sentence.end);
  if (!source || !(startsSource(reading, source.first) || namesPeople(reading, source)))
    return null;
  const opening = lastComma(tokens, before, sentence.first) + 1;
  if (words.relatives.has(tokens[opening]?.lower ?? '')) return null;
  const rest = tokens.slice(source.end, sentence.end);
  if (rest.some(({ kind }) => kind !== 'punctuation')) return null;
  return { source, content: [{ first: sentence.first, end: before }] };
}

/** Index of the comma before another one; the start of the sentence less one when there is none. */
function lastComma(tokens: readonly Token[], from: number, floor: number): number {
  for (let at = from - 1; at >= floor; at--) if ((tokens[at] as Token).text === ',') return at;
  return floor - 1;
}
