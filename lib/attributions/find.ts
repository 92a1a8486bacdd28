import type { Lexicon } from '../language/lexicon.ts';
import type { Article } from '../text/article.ts';
import type { Prose } from '../text/prose.ts';
import { spanOfRange } from '../text/token-span.ts';
import type { Attribution } from './attribution.ts';
import { cueKindOf } from './cue-kind.ts';
import type { Draft } from './draft.ts';
import { levelOf } from './level.ts';
import { mannerOf } from './manner.ts';
import { leftOut, separateNested } from './nested.ts';
import { passOn } from './passed-on.ts';
import { turnPassives } from './passives.ts';
import { type Reading, read } from './reading.ts';
import { repair } from './repair.ts';
import { proposeByRules } from './rules/propose.ts';
import { carriedVia } from './sources/carried-via.ts';
import { statedLater } from './sources/later.ts';
import { linkSources } from './sources/link.ts';
import { readMention } from './sources/mention.ts';
import { slotsOf } from './sources/slots.ts';
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
  const transcripts = readTranscripts(reading);
  const byRule = proposeByRules(reading);
  const tagged = tagger && proposeByTagger(reading, tagger);
  const proposed = tagged ? [...tagged, ...leftOut(reading, tagged, byRule)] : byRule;
  const drafts = [...transcripts, ...outside(transcripts, proposed)]
    .flatMap((draft) => repair(reading, draft))
    .map((draft) => turnPassives(reading, draft))
    .filter((draft) => !inFurniture(reading, draft))
    .sort((a, b) => placeOf(a) - placeOf(b));
  return complete(
    reading,
    withoutReasons(reading, passOn(reading, separateNested(reading, drafts))),
    outlet,
  );
}

/** Where a line names its speaker, the same colon is not read a second time. */
function outside(transcripts: readonly Draft[], proposed: readonly Draft[]): Draft[] {
  const colons = new Set(transcripts.map(({ cue }) => cue?.first));
  const starts = new Set(transcripts.map(({ source }) => source?.first));
  return proposed.filter(
    ({ cue, source }) =>
      !colons.has(cue?.first ?? -1) && !(source && !cue && starts.has(source.first)),
  );
}

/** "because they were told not to speak": why a source has no name is part of that source, no claim. */
function withoutReasons(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const stated = drafts.flatMap((draft) => {
    const { wording, reason } = statedAbout(reading, draft);
    return [wording, reason].filter((range) => range !== null);
  });
  return drafts.filter(
    ({ cue }) => !cue || !stated.some(({ first, end }) => first <= cue.first && cue.end <= end),
  );
}

/** Types, slots and links: what is the same for every way of proposing. */
function complete(reading: Reading, drafts: readonly Draft[], outlet: string): Attribution[] {
  const { tokens, prose, words } = reading;
  const stated = drafts.map((draft) => statedAbout(reading, draft));
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
  return drafts.map((draft, index) => {
    const mention = mentions[index] ?? null;
    const { sourceId, type, reason } = linked[index]!;
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
