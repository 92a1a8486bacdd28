import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';
import { proposeByRules } from '../rules/propose.ts';
import { proposeByTagger } from '../tagger/propose.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { afterQuotations } from './after-quotation.ts';
import { beforeColons } from './before-colon.ts';
import { readCredits } from './credited.ts';
import { leftOut } from './left-out.ts';
import { signed } from './signed.ts';
import { readTranscripts } from './transcripts.ts';
import { withWithheld } from './withheld.ts';

/** What may be an attribution: as lines name speakers, as the model or the lexicon sees it, and what both leave out. */
export function propose(reading: Reading, tagger: Tagger | null): Draft[] {
  const transcripts = [...readTranscripts(reading), ...readCredits(reading)];
  const tagged = tagger && proposeByTagger(reading, tagger);
  const read = tagged ? [...tagged, ...leftOut(reading, tagged)] : proposeByRules(reading);
  const known = withWithheld(reading, read);
  const found = [...transcripts, ...known];
  const beside = [afterQuotations, beforeColons, signed].flatMap((read) => read(reading, found));
  const proposed = [...known, ...beside];
  return [...transcripts, ...outside(reading, transcripts, proposed)];
}

/** Where a line names its speaker, the same colon is not read a second time; a label of the page speaks nowhere. */
function outside(
  reading: Reading,
  transcripts: readonly Draft[],
  proposed: readonly Draft[],
): Draft[] {
  const colons = new Set(transcripts.map(({ cue }) => cue.first));
  return proposed.filter((draft) => !colons.has(draft.cue.first) && !isLabel(reading, draft));
}

/** `Live updates: the dam broke`; not `Port Watch said`, `the analysis shows`, which have a verb. */
function isLabel({ tokens, words }: Reading, { source, cue }: Draft): boolean {
  if (!source || (tokens[cue.first] as Token).text !== ':') return false;
  return words.labels.has((tokens[source.end - 1] as Token).lower);
}
