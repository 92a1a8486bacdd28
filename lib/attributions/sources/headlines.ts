import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { modifiersOf } from './known.ts';
import type { Linked } from './link.ts';
import type { SourceKind } from './mention.ts';
import { MOST_NEAR } from './most-near.ts';

/** The headline and the standfirst may say "officials" before the lead says who. In paragraphs. */
const HEADLINES = 3;
/** A headline's "two officials" are those of the lead, not of the end. In paragraphs. */
const NEAR = 2;

/**
 * Gathers what the headline and the standfirst say with the source that the lead describes more closely.
 * - `say US officials` and `two US officials` of the lead; `Two officials say` and `two officials briefed on it`
 * - not: `three officials` of the lead; `US officials` and `port officials`
 */
export function anchorHeadlines(
  reading: Reading,
  mentions: readonly (SourceKind | null)[],
  linked: readonly Linked[],
): Linked[] {
  const moved = new Map<number, Linked>();
  const met = new Set<number>();
  linked.forEach((one, index) => {
    const mention = mentions[index];
    const first = !met.has(one.sourceId);
    met.add(one.sourceId);
    if (!mention?.parts.plural || mention.parts.pronoun || !first) return;
    if ((reading.paragraphOf[mention.parts.head] as number) >= HEADLINES) return;
    const open = mention.kind.open && one.type === 'generic';
    if (!open && one.type !== 'anonymous') return;
    const found = linked
      .slice(index + 1, index + 1 + MOST_NEAR)
      .find(({ type }, at) => type === 'anonymous' && fits(mentions[index + 1 + at]));
    if (found && found.sourceId !== one.sourceId) moved.set(one.sourceId, found);

    function fits(other: SourceKind | null | undefined): boolean {
      if (!other?.parts.plural || other.parts.lemma !== mention?.parts.lemma) return false;
      return saysMore(reading, mention, other, open);
    }
  });
  return linked.map((one) => {
    const found = moved.get(one.sourceId);
    return found ? { ...found, reason: 'named more closely below' } : one;
  });
}

/** Nothing that the other lacks; unless it is open, the same number, and not far apart. */
function saysMore(reading: Reading, a: SourceKind, b: SourceKind, open: boolean): boolean {
  const { paragraphOf } = reading;
  const apart = (paragraphOf[b.parts.head] as number) - (paragraphOf[a.parts.head] as number);
  const other = modifiersOf(reading, b.parts);
  const same = [...modifiersOf(reading, a.parts)].every((word) => other.has(word));
  return same && (open || (apart <= NEAR && countOf(reading, a) === countOf(reading, b)));
}

const countOf = ({ tokens }: Reading, { parts: { count } }: SourceKind): string =>
  count ? (tokens[count.first] as Token).lower : '';
