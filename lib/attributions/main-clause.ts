import type { TokenRange } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import { BOUNDARY_BIT, type KnownWord, VERB_BITS } from './known-words.ts';
import type { Reading } from './reading.ts';
import { isPronoun } from './rules/pronoun.ts';

/**
 * Content without the main clause: what somebody says in a clause with "while" that opens a sentence ends where that
 * clause does.
 * - `While Orvel said [the dam would hold], the port was closed.`, `But when she called it [“safe,”] the crowd left.`
 * - not: `The port was closed while Orvel said the dam, the oldest of all, would hold.`: no main clause follows
 */
export function withoutMainClause(reading: Reading, draft: Draft): Draft {
  const { source, cue, content } = draft;
  const last = content.at(-1);
  if (!source || !cue || !last || source.end > cue.first || last.first < cue.end) return draft;
  const { words, tokens, quoted, prose, sentenceOf } = reading;
  const opening = source.first - 1;
  if (!words.subordinators.has(tokens[opening]?.lower ?? '')) return draft;
  const sentence = prose.sentences[sentenceOf[cue.first] as number] as TokenRange;
  if (!opens(reading, sentence.first, opening) || last.end < sentence.end - 1) return draft;
  for (let comma = last.first + 1; comma < last.end - 2; comma++) {
    if ((tokens[comma] as Token).text !== ',') continue;
    const closes = quoted[comma + 1] === 3;
    const next = closes ? comma + 2 : comma + 1;
    const verb = begins(reading, next) ? verbFrom(reading, next, last.end) : -1;
    if (verb < 0) continue;
    // "Lenk, Ruiz and Aas had to go"
    const listed = tokens.slice(next, verb).some(({ lower }) => words.conjunctions.has(lower));
    if (listed && verbFrom(reading, last.first, comma) < 0) continue;
    const own = { first: last.first, end: closes ? next : comma };
    return { ...draft, content: [...content.slice(0, -1), own] };
  }
  return draft;
}

/** Whether a word opens a sentence, but for `But`, `However,`. */
function opens({ tokens, known }: Reading, first: number, at: number): boolean {
  if (at - first === 1) return ((known[first] as KnownWord).bits & BOUNDARY_BIT) !== 0;
  return at === first || (at - first === 2 && (tokens[at - 1] as Token).text === ',');
}

/** Whether a token may be the first of a subject. */
function begins({ tokens, words, known, quoted }: Reading, at: number): boolean {
  const { kind, lower } = tokens[at] as Token;
  if (words.relatives.has(lower) || words.conjunctions.has(lower)) return false;
  if (kind === 'punctuation' || quoted[at] === 1 || lower.endsWith('ing')) return false;
  return !((known[at] as KnownWord).bits & BOUNDARY_BIT);
}

/** Index of the first word before a comma that may be a verb, behind a pronoun any; -1 when there is none. */
function verbFrom({ tokens, words, known }: Reading, first: number, end: number): number {
  if (isPronoun(words, tokens[first] as Token)) return first + 1;
  for (let at = first; at < end; at++) {
    const { text, lower } = tokens[at] as Token;
    if (text === ',') return -1;
    const acts = (known[at] as KnownWord).bits & VERB_BITS && lower !== "'s";
    if (acts || /[a-z]ed$/.test(text)) return at;
  }
  return -1;
}
