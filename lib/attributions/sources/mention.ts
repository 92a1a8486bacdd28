import { holds, type TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { phraseAt, type Reading, sentenceAt } from '../reading.ts';
import { isCiting } from '../rules/citing.ts';
import { isCapital, phraseAfter, phraseBefore } from '../rules/noun-phrase.ts';
import { isApposed } from './apposed.ts';
import { coreOf, isHead } from './core.ts';
import type { Kind, Setting } from './kind.ts';
import { type SourceParts, takeApart } from './parts.ts';
import { singular } from './singular.ts';
import type { Stated } from './slots.ts';
import { kindOf } from './type.ts';

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
  if (draft.reasons.includes(TRANSCRIPT) && !isLabel(reading, parts))
    return { parts, kind: { type: 'named', reason: 'speaker', open: false }, firm: true };
  const { words, tokens } = reading;
  const cue = tokens.slice(draft.cue.first, draft.cue.end);
  const phrase = phraseAt(reading, 'phrases', draft.cue.first, draft.cue.end) > 0;
  const { wording } = stated;
  // `[an anonymous donor] promised`: does what it says, and told a reporter nothing
  const pledges =
    !!wording &&
    wording.end - wording.first < 2 &&
    holds(draft.source, wording.first) &&
    cue.some(({ lower }) => words.commitments.has(lower));
  // `officials [who] say so are wrong`: whoever of them does; not `two officials who say so`, `officials, who say so`
  const anyOf =
    parts.plural && !parts.determiner && !parts.count && draft.source.first === parts.range.end;
  const ofMine = words.speakers.has(tokens[parts.core.end + 1]?.lower ?? ''); // `a friend of mine`
  const firm = phrase || cue.some(({ lower }) => words.verbs.has(lower));
  const setting: Setting = {
    basis: !!stated.basis,
    stated: !!wording && !pledges,
    told: stated.told,
    elsewhere: pledges || anyOf || ofMine || speaksElsewhere(reading, draft),
    reports:
      firm &&
      !cue.some(({ lower }) => words.verbs.get(lower) === 'demand' || words.duties.has(lower)),
    secret: inPrivate(reading, draft),
    sent: words.infinitives.has(cue[0]?.lower ?? '') && draft.source.end === draft.cue.first,
    apposed:
      isNamedNext(reading, draft) ||
      (mayBeApposed(reading, draft, parts) && isApposed(reading, parts.range)),
  };
  return { parts, kind: kindOf(reading, parts, setting), firm };
}

/**
 * `told [the jury]`, `told [him]`, `[testified]`, `shut the pier, [citing] cracks`: to others than the press, or in public.
 * - not: `told [us]`, `told [reporters]`, `told [Semaphore]`; `told [their allies]`, of whom somebody told the reporter
 */
function speaksElsewhere(reading: Reading, { source, cue }: Draft): boolean {
  if (isCiting(reading, cue)) return source?.first !== cue.end;
  if (source?.end !== cue.first) return false;
  const { tokens, words } = reading;
  const verb = (tokens[cue.end - 1] as Token).lower;
  const hearer = words.tellings.has(verb) && phraseAfter(reading, cue.end, tokens.length);
  if (!hearer) return words.publicly.has(verb);
  const { first, end } = coreOf(reading, hearer.first, hearer.end);
  return tokens.slice(first, end).some(({ lower }) => words.audiences.has(singular(lower)));
}

/** `some aides privately admit`, `officials say privately`: beside the cue or in it. */
function inPrivate({ tokens, words }: Reading, { cue }: Draft): boolean {
  const near = tokens.slice(Math.max(0, cue.first - 1), cue.end + 1);
  return near.some(({ lower }) => words.secrecy.has(lower));
}

/**
 * `said Ivo Lenk, [a port official]`, `Ivo Lenk, [a port official], said`, `Ivo Lenk, a port official [who] said`
 * - not: `Orvel, [a port official] said, would stay`: the one who says so stands right before the verb
 */
function mayBeApposed({ words, tokens }: Reading, draft: Draft, parts: SourceParts): boolean {
  const { source, cue } = draft;
  if (!source || parts.plural) return false;
  if (source.first !== parts.range.first) return true;
  return (
    words.determiners.has((tokens[source.first] as Token).lower) &&
    (cue.end <= source.first || tokens[source.end]?.kind === 'punctuation')
  );
}

/** `[One of her aides], Ivo Lenk, said`: a name and nothing else up to the cue. */
function isNamedNext({ tokens }: Reading, { source, cue }: Draft): boolean {
  if (!source || tokens[source.end]?.text !== ',') return false;
  const between = tokens.slice(source.end, cue.first).filter(({ kind }) => kind !== 'punctuation');
  return between.length >= 2 && between.length <= 4 && between.every(isCapital);
}

/** `Police: two held`, `Sources: coach to go`: who says so in a headline is no speaker's name. */
function isLabel(reading: Reading, { head, lemma }: SourceParts): boolean {
  const { text } = reading.tokens[head] as Token;
  const shouted = text === text.toUpperCase() && !reading.words.bodies.has(lemma);
  return !shouted && isHead(reading, head);
}

/** `an aide who [said]`: "who" is whoever stands right before it. */
function antecedentOf(reading: Reading, source: TokenRange): TokenRange {
  const { tokens, words } = reading;
  const { first, end } = source;
  if (end - first > 1 || words.pronouns.get((tokens[first] as Token).lower) !== 'relative')
    return source;
  const sentence = sentenceAt(reading, first);
  const comma = tokens[first - 1]?.text === ',' ? 1 : 0;
  return phraseBefore(reading, first - 1 - comma, sentence.first) ?? source;
}
