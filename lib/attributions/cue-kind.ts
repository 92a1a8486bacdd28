import type { Token } from '../text/tokens.ts';
import type { CueKind } from './attribution.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { pairAt } from './rules/pairs.ts';

/** What the cue does: a refusal or a negated answer is silence, else what the lexicon says of its verb. */
export function cueKindOf(reading: Reading, { cue }: Draft): CueKind {
  const { tokens, words } = reading;
  for (let at = cue.first; at < cue.end; at++) if (pairAt(reading, at)) return 'silence';
  const group = tokens.slice(cue.first, cue.end) as Token[];
  const refuses = group.some(
    ({ lower }) => words.refusals.has(lower) || words.negations.has(lower),
  );
  const speaks = group.some(({ lower }) => words.speaking.has(lower) || words.replies.has(lower));
  if (refuses && speaks) return 'silence';
  for (let at = group.length - 1; at >= 0; at--) {
    const kind = words.verbs.get((group[at] as Token).lower);
    if (kind) return kind;
  }
  return 'report';
}
