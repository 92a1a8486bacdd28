import type { TokenRange } from '../../text/sentences.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { oneMoreBehind } from './one-more.ts';

/**
 * What is said ends at a semicolon in a line without a full stop, which tells one piece of news after another, and where
 * somebody else follows.
 * - `Two officials say [the wall is unsafe]; toll rises to 31`, `One said [it was read]; the other was less sure.`
 * - not: `Two officials said the wall was unsafe; it would be torn down.`, where they may go on
 */
export function withinItem(reading: Reading, draft: Draft): Draft {
  const { tokens, prose, paragraphOf, quoted } = reading;
  const { cue, content } = draft;
  const last = content.at(-1);
  const line = cue && (prose.paragraphs[paragraphOf[cue.first] as number] as TokenRange);
  if (!last || !line) return draft;
  const news = tokens[line.end - 1]?.kind !== 'punctuation';
  for (let at = Math.max(cue.end, last.first) + 1; at < last.end; at++)
    if (tokens[at]?.text === ';' && !quoted[at] && (news || oneMoreBehind(reading, at)))
      return { ...draft, content: [...content.slice(0, -1), { first: last.first, end: at }] };
  return draft;
}
