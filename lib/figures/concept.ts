import type { Token } from '../text/tokens.ts';
import { clauseStart, subjectOf } from './clause.ts';
import { type Draft, reread } from './draft.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { ADJECTIVE, DETERMINER, NAME, NOUN, PARTICIPLE, PREPOSITION } from './word-class.ts';

/**
 * Reads what a figure is a quantity of: the noun it is tied to, and the subject that it is said of.
 * - `shares of Orbex fell 3%`: shares, Orbex; `20 per cent of spending`: spending; `a fine of $10`: fine;
 *   `an $800 pizza oven`: pizza, oven
 * - not: `he scored 22`, `one of the best screens` (nothing is named)
 */
export function readConcepts(drafts: readonly Draft[], reading: Reading): Draft[] {
  return drafts.map((draft) => {
    if (isOneOf(draft, reading) || draft.unit.startsWith('fraction of')) return draft;
    const at = new Set<number>();
    for (const index of [
      ...nounAfter(draft, reading),
      ...nounBefore(draft, reading),
      ...subjectOf(draft, reading),
    ])
      at.add(index);
    const own = new Set<number>();
    for (let index = draft.end; index < draft.after; index++) own.add(index);
    const concept = [...at].filter((index) => !own.has(index)).sort((a, b) => a - b);
    const words = [...new Set(concept.map((index) => (reading.tokens[index] as Token).text))];
    return words.length ? reread(draft, '', { concept: words }) : draft;
  });
}

function isOneOf(draft: Draft, { tokens }: Reading): boolean {
  return (
    draft.shape === 'words' &&
    draft.low === 1 &&
    draft.high === 1 &&
    tokens[draft.numeral + 1]?.lower === 'of'
  );
}

/** "20 per cent of personal spending", "$1 billion in gains", "40 yard line", "0.6 per cent fee". */
function nounAfter(draft: Draft, reading: Reading): readonly number[] {
  const { tokens } = reading;
  let at = draft.after;
  const joined = tokens[at]?.text === '-' && tokens[at]?.glued ? 1 : 0;
  at += joined;
  const word = tokens[at]?.lower;
  const counted = draft.kind === 'count';
  if (word === 'of' || (!counted && (word === 'in' || word === 'for' || word === 'from'))) {
    at++;
    while (tokens[at] && reading.classAt(at) & DETERMINER) at++;
    const phrase = nounPhraseAt(reading, at, false);
    return word === 'of' || !phrase
      ? content(phrase?.words, reading)
      : content(phrase.words, reading);
  }
  if (counted || draft.kind === 'none' || tokens[at]?.kind !== 'word') return [];
  return content(nounPhraseAt(reading, at, false)?.words, reading);
}

/** "a fine of $10", "torque at 3000 rpm", "sales of 5835 units": the noun before a preposition. */
function nounBefore(draft: Draft, reading: Reading): readonly number[] {
  const { tokens } = reading;
  let at = draft.first - 1;
  while (at >= 0 && reading.classAt(at) & DETERMINER) at--;
  const before = tokens[at];
  if (!before || !(reading.classAt(at) & PREPOSITION)) return [];
  return nounsEndingAt(at - 1, reading);
}

/** The run of nouns, names and adjectives that ends at a token, and the "of" phrase that it hangs on. */
function nounsEndingAt(at: number, reading: Reading): readonly number[] {
  const { tokens } = reading;
  const run: number[] = [];
  const start = clauseStart(at, reading);
  for (let index = at; index >= start && run.length < 8; index--) {
    const token = tokens[index] as Token;
    const bits = reading.classAt(index);
    if (bits & (NOUN | NAME | ADJECTIVE) && !(bits & PREPOSITION)) run.push(index);
    else if (
      token.text === '-' ||
      bits & DETERMINER ||
      token.lower === 'of' ||
      (token.lower === 'in' && run.length > 0)
    ) {
      if (run.length === 0) break;
    } else if (!(bits & PARTICIPLE) || run.length === 0) break;
  }
  return run;
}

function content(words: readonly number[] | undefined, _reading: Reading): readonly number[] {
  return words ?? [];
}
