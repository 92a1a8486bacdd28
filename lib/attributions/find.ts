import type { Lexicon } from '../language/lexicon.ts';
import type { Article } from '../text/article.ts';
import type { Prose } from '../text/prose.ts';
import { spanOfRange } from '../text/token-span.ts';
import type { Token } from '../text/tokens.ts';
import { afterQuotations } from './after-quotation.ts';
import type { Attribution } from './attribution.ts';
import { withBlocks } from './block.ts';
import { carryOver } from './carried.ts';
import { readCredits } from './credited.ts';
import { cueKindOf } from './cue-kind.ts';
import type { Draft } from './draft.ts';
import { ledToByOne } from './led-to.ts';
import { leftOut } from './left-out.ts';
import { levelOf } from './level.ts';
import { withoutMainClause } from './main-clause.ts';
import { mannerOf } from './manner.ts';
import { separateNested } from './nested.ts';
import { saidApart, saidOnce, toldOnce } from './once.ts';
import { passOn } from './passed-on.ts';
import { turnPassives } from './passives.ts';
import { withQuotations } from './quoted.ts';
import { type Reading, read } from './reading.ts';
import { repair } from './repair.ts';
import { proposeByRules } from './rules/propose.ts';
import { isHabit, wholeRefusal } from './silence.ts';
import { carriedVia } from './sources/carried-via.ts';
import { statedLater } from './sources/later.ts';
import { linkSources } from './sources/link.ts';
import { readMention } from './sources/mention.ts';
import { retold } from './sources/retold.ts';
import { type Stated, slotsOf } from './sources/slots.ts';
import { statedAbout } from './sources/stated.ts';
import { proposeByTagger } from './tagger/propose.ts';
import type { Tagger } from './tagger/tagger.ts';
import { readTranscripts } from './transcripts.ts';
import { nesting } from './within.ts';

/** What finding attributions can be given besides the text. */
export interface FindOptions {
  /** A trained model; without it the engine works by the lexicon's rules alone, and finds less. */
  tagger?: Tagger | null;
}

/** Finds who is said to have said what, in order of the text. */
export function findAttributions(
  prose: Prose,
  lexicon: Lexicon,
  { outlet }: Pick<Article, 'title' | 'outlet'>,
  { tagger = null }: FindOptions = {},
): Attribution[] {
  const reading = read(prose, lexicon.attributions);
  const transcripts = [...readTranscripts(reading), ...readCredits(reading)];
  const tagged = tagger && proposeByTagger(reading, tagger);
  const known = tagged ? [...tagged, ...leftOut(reading, tagged)] : proposeByRules(reading);
  const proposed = [...known, ...afterQuotations(reading, [...transcripts, ...known])];
  const drafts = [...transcripts, ...outside(reading, transcripts, proposed)]
    .map((draft) => wholeRefusal(reading, draft))
    .flatMap((draft) => repair(reading, draft))
    .map((draft) => turnPassives(reading, withoutMainClause(reading, draft)))
    .filter((draft) => !inFurniture(reading, draft) && !isHabit(reading, draft))
    .sort((a, b) => placeOf(a) - placeOf(b));
  const quoted = withQuotations(reading, withBlocks(reading, separateNested(reading, drafts)));
  const apart = saidApart(
    reading,
    saidOnce(reading, ledToByOne(reading, toldOnce(reading, quoted))),
  );
  const whole = carryOver(reading, passOn(reading, apart));
  return complete(reading, withoutReasons(reading, whole), outlet);
}

/** Where a line names its speaker, the same colon is not read a second time; a label of the page speaks nowhere. */
function outside(
  reading: Reading,
  transcripts: readonly Draft[],
  proposed: readonly Draft[],
): Draft[] {
  const colons = new Set(transcripts.map(({ cue }) => cue?.first));
  const starts = new Set(transcripts.map(({ source }) => source?.first));
  return proposed.filter(
    (draft) =>
      !colons.has(draft.cue?.first ?? -1) &&
      !(draft.source && !draft.cue && starts.has(draft.source.first)) &&
      !isLabel(reading, draft),
  );
}

/** `Live updates: the dam broke`; not `Port Watch said`, `the analysis shows`, which have a verb. */
function isLabel({ tokens, words }: Reading, { source, cue }: Draft): boolean {
  if (!source || (cue && (tokens[cue.first] as Token).text !== ':')) return false;
  return words.labels.has((tokens[source.end - 1] as Token).lower);
}

/** A draft with what its sentence states about its source. */
interface Told {
  draft: Draft;
  stated: Stated;
}

/** "because they were told not to speak": why a source has no name is part of that source, no claim. */
function withoutReasons(reading: Reading, drafts: readonly Draft[]): Told[] {
  const told = drafts.map((draft) => ({ draft, stated: statedAbout(reading, draft) }));
  const about = told
    .flatMap(({ stated: { wording, reason } }) => [wording, reason])
    .filter((range) => range !== null);
  return told.filter(
    ({ draft: { cue } }) =>
      !cue || !about.some(({ first, end }) => first <= cue.first && cue.end <= end),
  );
}

/** Types, slots and links: what is the same for every way of proposing. */
function complete(reading: Reading, told: readonly Told[], outlet: string): Attribution[] {
  const { tokens, prose, words } = reading;
  const drafts = told.map(({ draft }) => draft);
  const stated = told.map((one) => one.stated);
  const mentions = drafts.map((draft, index) => readMention(reading, draft, stated[index]!));
  const linked = linkSources(reading, mentions);
  const vias = carriedVia(reading, mentions, linked, stated, outlet);
  const later = statedLater(reading, mentions, linked, stated);
  const all = stated.map((own, index) => ({
    ...own,
    via: vias[index] ?? null,
    wording: own.wording ?? later[index]?.wording ?? null,
    reason: own.reason ?? later[index]?.reason ?? null,
  }));
  const within = nesting(drafts);
  const final = retold(linked, within);
  return drafts.map((draft, index) => {
    const mention = mentions[index] ?? null;
    const { sourceId, type, reason } = final[index]!;
    const reasons = [...draft.reasons, mention?.kind.reason, reason].filter(
      (name) => !!name,
    ) as string[];
    const anonymous = type === 'anonymous' && mention;
    const attribution: Attribution = {
      source: draft.source && spanOfRange(tokens, draft.source),
      cue: draft.cue && spanOfRange(tokens, draft.cue),
      cueKind: cueKindOf(reading, draft),
      content: draft.content.map((range) => spanOfRange(tokens, range)),
      manner: mannerOf(reading, draft),
      sourceType: type,
      slots: anonymous ? slotsOf(reading, mention.parts, all[index]!) : {},
      sourceId,
      within: within[index] ?? null,
      confidence: draft.confidence,
      reasons,
    };
    return { ...attribution, level: levelOf(attribution, prose.text, words) };
  });
}

const placeOf = ({ cue, source, content }: Draft) => (cue ?? source ?? content[0])?.first ?? 0;

const inFurniture = ({ furniture }: Reading, { cue, content }: Draft) =>
  [cue, ...content].some((range) => range && (furniture[range.first] || furniture[range.end - 1]));
