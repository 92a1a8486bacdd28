import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { BOUNDARY_BIT, type KnownWord } from '../known-words.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { isPronoun } from '../rules/pronoun.ts';
import { isVerbAt } from '../rules/verb.ts';

/** Before the word that opens the clause may stand `But`, `However,`, `Even`. In tokens. */
const LEAD = 2;

/**
 * Content without the main clause: what somebody says in a clause with "while" that opens a sentence ends where that
 * clause does.
 * - `While Orvel said [the dam would hold], the port was closed.`, `But when she called it [“safe,”] the crowd left.`
 * - not: `The port was closed while Orvel said the dam, the oldest of all, would hold.`: no main clause follows
 */
export function withoutMainClause(reading: Reading, draft: Draft): Draft {
  const { source, cue, content } = draft;
  const last = content.at(-1);
  if (!source || !last || source.end > cue.first || last.first < cue.end) return draft;
  const { words, tokens, quoted } = reading;
  const opening = source.first - 1;
  if (!words.subordinators.has(tokens[opening]?.lower ?? '')) return draft;
  const sentence = sentenceAt(reading, cue.first);
  if (opening - sentence.first > LEAD || last.end < sentence.end - 1) return draft;
  for (let comma = last.first + 1; comma < last.end - 2; comma++) {
    if ((tokens[comma] as Token).text !== ',') continue;
    const closes = quoted[comma + 1] === 3;
    const next = closes ? comma + 2 : comma + 1;
    if (!begins(reading, next, last.end)) continue;
    const own = { first: last.first, end: closes ? next : comma };
    return { ...draft, content: [...content.slice(0, -1), own] };
  }
  return draft;
}

/** Whether a clause of its own begins: somebody or something, and a verb; not `Lenk, [Ruiz and Aas had to go]`. */
function begins(reading: Reading, first: number, end: number): boolean {
  const { tokens, words, known, quoted } = reading;
  const start = tokens[first] as Token;
  if (start.kind === 'punctuation' || quoted[first] === 1 || start.lower.endsWith('ing'))
    return false;
  if (isPronoun(words, start)) return !words.relatives.has(start.lower);
  for (let at = first; at < end; at++) {
    const { text } = tokens[at] as Token;
    if (at > first && (isVerbAt(reading, at) || /[a-z]ed$/.test(text))) return true;
    if (text === ',' || (known[at] as KnownWord).bits & BOUNDARY_BIT) return false;
  }
  return false;
}
