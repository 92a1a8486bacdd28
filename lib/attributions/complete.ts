import { spanOfRange } from '../text/token-span.ts';
import type { Attribution } from './attribution.ts';
import { cueKindOf } from './cue-kind.ts';
import type { Draft } from './draft.ts';
import { levelOf } from './level.ts';
import { mannerOf } from './manner.ts';
import type { Reading } from './reading.ts';
import { carriedVia } from './sources/carried-via.ts';
import { statedLater } from './sources/later.ts';
import { linkSources } from './sources/link.ts';
import { readMention } from './sources/mention.ts';
import { retold } from './sources/retold.ts';
import { type Stated, slotsOf } from './sources/slots.ts';
import { statedAbout } from './sources/stated.ts';
import { nesting } from './within.ts';

/** Drafts as they are told: with types, slots and links of their sources, kinds and levels. */
export function complete(reading: Reading, given: readonly Draft[], outlet: string): Attribution[] {
  const { tokens, prose, words } = reading;
  const told = withoutReasons(reading, given);
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
  const final = retold(linked, within, drafts);
  return drafts.map((draft, index) => {
    const mention = mentions[index] ?? null;
    const { sourceId, type, reason } = final[index]!;
    const reasons = [...draft.reasons, mention?.kind.reason, reason].filter(
      (name) => !!name,
    ) as string[];
    const anonymous = type === 'anonymous' && mention;
    const attribution: Attribution = {
      source: draft.source && spanOfRange(tokens, draft.source),
      cue: spanOfRange(tokens, draft.cue),
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

/** A draft with what its sentence states about its source. */
interface Told {
  draft: Draft;
  stated: Stated;
}

/** "because they were told not to speak": why a source has no name is part of that source, no claim. */
function withoutReasons(reading: Reading, drafts: readonly Draft[]): Told[] {
  const told = drafts.map((draft) => ({ draft, stated: statedAbout(reading, draft) }));
  // by token, up to where such words go on: a page may have thousands of both, and each is held against all
  const upTo = new Int32Array(reading.tokens.length);
  for (const { stated } of told)
    for (const range of [stated.wording, stated.reason])
      for (let at = range?.first ?? 0; range && at < range.end; at++)
        upTo[at] = Math.max(upTo[at] as number, range.end);
  return told.filter(({ draft: { cue } }) => (upTo[cue.first] as number) < cue.end);
}
