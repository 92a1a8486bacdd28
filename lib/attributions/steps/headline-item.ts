import type { TokenRange } from '../../text/sentences.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';

/**
 * A line without a full stop tells one piece of news after another: what is said ends at a semicolon.
 * - `Two officials say [the wall is unsafe]; toll rises to 31`
 * - not: `Two officials said the wall was unsafe; it would be torn down.`, where they may go on
 */
export function withinItem({ tokens, prose, paragraphOf, quoted }: Reading, draft: Draft): Draft {
  const { cue, content } = draft;
  const last = content.at(-1);
  const line = cue && (prose.paragraphs[paragraphOf[cue.first] as number] as TokenRange);
  if (!last || !line || tokens[line.end - 1]?.kind === 'punctuation') return draft;
  for (let at = Math.max(cue.end, last.first) + 1; at < last.end; at++)
    if (tokens[at]?.text === ';' && !quoted[at])
      return { ...draft, content: [...content.slice(0, -1), { first: last.first, end: at }] };
  return draft;
}
