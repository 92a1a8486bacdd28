import type { CueKind } from './attribution.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { pairAt } from './rules/pairs.ts';

/** What the cue does: a refusal or a negated answer is silence, else what the lexicon says of its verb. */
export function cueKindOf(reading: Reading, { cue }: Draft): CueKind {
  const { tokens, words } = reading;
  const group = tokens.slice(cue.first, cue.end);
  const refuses = group.some(
    ({ lower }) => words.refusals.has(lower) || words.negations.has(lower),
  );
  const speaks = group.some(({ lower }) => words.speaking.has(lower) || words.replies.has(lower));
  if ((refuses && speaks) || group.some((_, at) => pairAt(reading, cue.first + at)))
    return 'silence';
  const verb = group.findLast(({ lower }) => words.verbs.has(lower));
  return words.verbs.get(verb?.lower ?? '') ?? 'report';
}
