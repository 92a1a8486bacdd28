import { phraseAt } from '../../text/phrases.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { phraseBefore } from '../rules/noun-phrase.ts';
import { type SourceParts, takeApart } from './parts.ts';
import type { Stated } from './slots.ts';
import { type Kind, kindOf } from './type.ts';

export { isName } from './type.ts';

/** Why a line was read as a speaker's: its name is a name, however it is written. */
export const TRANSCRIPT = 'line of a transcript';

/** A source as one attribution names it. */
export interface SourceKind {
  parts: SourceParts;
  kind: Kind;
  /** Its cue reports: what merely acts ("launched") is a weaker antecedent. */
  firm: boolean;
}

/** Reads one source by itself; null where nobody is named. */
export function readMention(reading: Reading, draft: Draft, stated: Stated): SourceKind | null {
  if (!draft.source) return null;
  const parts = takeApart(reading, antecedentOf(reading, draft.source));
  if (draft.reasons.includes(TRANSCRIPT))
    return { parts, kind: { type: 'named', reason: 'speaker', open: false }, firm: true };
  const setting = { basis: !!stated.basis, stated: !!stated.wording, told: !!stated.via };
  const { words, tokens, phrases } = reading;
  const cue = draft.cue ? tokens.slice(draft.cue.first, draft.cue.end) : [];
  const phrase = draft.cue && phraseAt(tokens, draft.cue.first, draft.cue.end, phrases.cues) > 0;
  const firm = !!phrase || cue.some(({ lower }) => words.verbs.has(lower));
  return { parts, kind: kindOf(reading, parts, setting), firm };
}

/** `an aide who [said]`: "who" is whoever stands right before it. */
function antecedentOf(reading: Reading, source: TokenRange): TokenRange {
  const { tokens, words, prose, sentenceOf } = reading;
  const { first, end } = source;
  if (end - first > 1 || words.pronouns.get((tokens[first] as Token).lower) !== 'relative')
    return source;
  const sentence = prose.sentences[sentenceOf[first] as number] as TokenRange;
  const comma = tokens[first - 1]?.text === ',' ? 1 : 0;
  return phraseBefore(reading, first - 1 - comma, sentence.first) ?? source;
}
