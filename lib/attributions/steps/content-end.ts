import type { TokenRange } from '../../text/sentences.ts';
import type { Draft } from '../draft.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { oneMoreBehind } from './one-more.ts';

/**
 * What is said behind a cue ends with its sentence, unless a quotation goes on past it, and at a semicolon where somebody
 * else follows, or in a line without a full stop, which tells one piece of news after another.
 * - `Two officials say [the wall is unsafe]; toll rises to 31`, `One said [it was read]; the other was less sure.`
 * - `Orvel said: [“It holds.”] Mr Lenk said it leaked.`
 * - not: `Two officials said the wall was unsafe; it would be torn down.`, where they may go on
 */
export function upToItsEnd(reading: Reading, draft: Draft): Draft {
  const { tokens, prose, paragraphOf, quoted } = reading;
  const { cue, content } = draft;
  const last = content.at(-1);
  if (!last) return draft;
  const line = prose.paragraphs[paragraphOf[cue.first] as number] as TokenRange;
  const news = tokens[line.end - 1]?.kind !== 'punctuation';
  const { end } = sentenceAt(reading, cue.first);
  const tells = tokens[cue.first]?.kind === 'word' && (content[0] as TokenRange).first >= cue.end;
  for (let at = Math.max(cue.end, last.first) + 1; at < last.end; at++) {
    const parts = tokens[at]?.text === ';' && !quoted[at] && (news || oneMoreBehind(reading, at));
    if (parts || (at === end && tells && quoted[at] !== 1))
      return { ...draft, content: [...content.slice(0, -1), { first: last.first, end: at }] };
  }
  return draft;
}
