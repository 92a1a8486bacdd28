import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { inOneSentence, type Reading } from '../reading.ts';
import { contentOf } from '../rules/contents.ts';
import { phraseBefore } from '../rules/noun-phrase.ts';

/**
 * Who is quoted "as saying" something says it, not the outlet that quotes them; null where nobody is.
 * - `[The port is shut], Wire quoted [an aide] [as saying].`, `[An aide] was quoted by Wire [as saying] [it was shut].`
 * - not: `Wire quoted an aide who left as the port was closing.`
 */
export function quotedAs(reading: Reading, draft: Draft): Draft | null {
  const { tokens, words } = reading;
  const { cue } = draft;
  let at = cue.first;
  while (at < cue.end && !words.quoting.has((tokens[at] as Token).lower)) at++;
  const passive = words.passives.has(tokens[at - 1]?.lower ?? '');
  const subject = passive ? phraseBefore(reading, cue.first - 1, 0) : draft.source;
  if (!subject || at === cue.end) return null;
  for (let verb = at + 2; inOneSentence(reading, verb, at); verb++) {
    const { lower } = tokens[verb] as Token;
    const first = verb - 1;
    if (!words.boundaries.has((tokens[first] as Token).lower)) continue;
    if (!words.verbs.has(lower) || !lower.endsWith('ing')) continue;
    const saying = { first, end: verb + 1 };
    const all = { first: subject.first, end: first };
    const content = contentOf(reading, { ...saying, verb, shape: 'verb' }, all);
    return {
      ...draft,
      source: passive ? subject : { ...all, first: at + 1 },
      cue: saying,
      content,
    };
  }
  return null;
}
